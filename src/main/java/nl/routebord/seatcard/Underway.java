package nl.routebord.seatcard;

import nl.routebord.shared.Scope;

/** Implemented by a kind that votes: knows whether somebody relies on the rule for who may vote. */
public interface Underway {

    /**
     * True where an open vote of the scope's evening has a voice already. Called in the transaction that changes the rule; no
     * voice comes in from here until that transaction ends, so whoever is first, the voice or the rule, the other sees it.
     */
    boolean hasVoices(Scope scope);
}
