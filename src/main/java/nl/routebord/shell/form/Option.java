package nl.routebord.shell.form;

/** One line of a choice: the value that is sent and the words that are read. */
public record Option(String value, String label) {}
