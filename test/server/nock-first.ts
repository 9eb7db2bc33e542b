// nock must be loaded before fhirclient, or its interceptors miss the first requests.
import 'nock'
