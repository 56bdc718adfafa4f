import { createRoot } from 'react-dom/client';
import { App } from './app.js';
import './styles/base.css';
import './styles/parts.css';
import './styles/views.css';
import './styles/report.css';
import './styles/print.css';

const root = document.getElementById('explorer');
if (root) createRoot(root).render(<App />);
