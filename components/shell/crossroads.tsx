import { PICK_LANGUAGE } from './first-paint';
import styles from './plain-page.module.css';

/** `/`: goes on to the learner's language at once; without a script it offers both. */
export function Crossroads() {
  return (
    <main className={styles.page}>
      <script dangerouslySetInnerHTML={{ __html: PICK_LANGUAGE }} />
      <h1>Satzpaar</h1>
      <p>
        <a href="/en" hrefLang="en">
          English
        </a>
      </p>
      <p lang="de">
        <a href="/de" hrefLang="de">
          Deutsch
        </a>
      </p>
    </main>
  );
}
