import { Component, type ReactNode } from 'react';
import { useWords } from '../words/language.js';
import { Notice } from './notice.js';

function Told(): ReactNode {
  const { answer } = useWords();
  return <Notice kind="error">{answer['broken']}</Notice>;
}

/** An error of the program in one view leaves the rest of the page as it is. */
export class BrokenView extends Component<{ readonly children: ReactNode }, { readonly broken: boolean }> {
  override state = { broken: false };
  static getDerivedStateFromError(): { broken: boolean } {
    return { broken: true };
  }
  override render(): ReactNode {
    return this.state.broken ? <Told /> : this.props.children;
  }
}
