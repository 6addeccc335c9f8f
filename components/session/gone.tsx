/** Shown when a session expired or was deleted. */
export function Gone() {
  return (
    <div className="prose">
      <p className="text-note text-soft">410</p>
      <h1>This shared diagnosis is gone.</h1>
      <p>
        It expired or was deleted, and its text has been erased. If you still have the response, paste it again and
        share a new link.
      </p>
      <p>
        <a href="/" className="button button-strong">
          Paste a response
        </a>
      </p>
    </div>
  );
}

/** Shown while the database does not answer. */
export function Unavailable() {
  return (
    <div className="prose">
      <p className="text-note text-soft">503</p>
      <h1>This shared diagnosis cannot be read just now.</h1>
      <p>The database does not answer. Nothing is lost; reload in a few seconds.</p>
      <p>
        Diagnosing needs no database: <a href="/">paste a response</a> and go on.
      </p>
    </div>
  );
}
