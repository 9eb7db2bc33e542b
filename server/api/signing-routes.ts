import { Router } from 'express'
import type { Context } from '../context.ts'

export const signingRoutes = (_context: Context): Router => Router()
