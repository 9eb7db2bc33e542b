/** Common small words: enough to tell an English text from another. Words that mean something in both are left out. */
export const englishWords =
  'the of and with is are was no not to for on at by from this that there has have been seen shows without within left right normal lesion lesions bone edema increased both he she his her findings impression which patient since years year old after pain side distal proximal raised elevated inflammatory markers blood count counts white cells serum levels mildly slightly fever fevers weight loss rate'
export const otherWords: Record<string, string> = {
  german:
    'der die das und mit kein keine ist nicht im den des eine einer einem einen bei von zur zum rechts links sowie wird werden auch ohne befund beurteilung',
  french: 'le la les des du avec sans une est et dans pas au aux gauche droit droite sur par ou lésion osseuse',
  spanish: 'el los las con sin del una se en la y derecho derecha izquierda izquierdo hueso por lesión de lesiones',
  italian: 'il lo gli della delle dei con senza una nel nella di destra sinistra osso non che è del al',
  portuguese: 'o os da do das dos com sem uma em na no esquerda direita osso não e ao lesão',
  dutch: 'de het een van met geen en bij niet voor links rechts wordt zijn op te bot',
  nordic: 'och med ikke inte er av på og uden utan samt höger vänster højre venstre ett en som för ingen',
  polish: 'w na z nie oraz do po lewej prawej kości bez się jest zmiany i',
  turkish: 've ile bir sağ sol yok olan bu kemik için',
}
