import { Router } from 'express'
import type { Context } from '../context.ts'

export const chartRoutes = (_context: Context): Router => Router()
