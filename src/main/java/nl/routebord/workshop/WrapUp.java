package nl.routebord.workshop;

import nl.routebord.shared.Scope;

/** What another room ends when staff closes a traject: what is still asked of people, and what was planned. */
public interface WrapUp {

    /** In the transaction of the close; {@code staff} is who closes. Done again it changes nothing. */
    void wrapUp(Scope staff);
}
