import './without-eval.ts'
import { ConsoleApp } from '@renshe/console-kit'
import { createRoot } from 'react-dom/client'

const element = document.getElementById('root')
if (element) createRoot(element).render(<ConsoleApp />)
