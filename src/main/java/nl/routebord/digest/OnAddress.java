package nl.routebord.digest;

import nl.routebord.shared.ParticipantId;

/** Hears that a member has another mail address than before, or none any more; in the transaction that changes it. */
public interface OnAddress {

    /** What was allowed because of the earlier address no longer is. */
    void changed(ParticipantId member);
}
