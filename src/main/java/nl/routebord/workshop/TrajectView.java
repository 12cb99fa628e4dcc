package nl.routebord.workshop;

import nl.routebord.shared.TrajectId;

/**
 * A traject as every room may know it.
 *
 * @param handle its name in addresses; opens nothing
 * @param municipality one municipality or body, or several as they call themselves together
 * @param open true where everybody may read its public pages
 * @param over true where it was closed: people read and answer, nothing new begins
 */
public record TrajectView(TrajectId id, String handle, String municipality, String name, boolean open, boolean over) {

    /** The seat of the staff at the workplace of this traject; its cookie is named after it. */
    public String deskSeat() {
        return "t-" + handle;
    }

    /** The seat of who reads the public pages before these are public. */
    public String readerSeat() {
        return "l-" + handle;
    }

    /** The address of the workplace. */
    public String workplace() {
        return "/werkplek/" + handle;
    }

    /** The address of the public page. */
    public String publicPage() {
        return "/traject/" + handle;
    }
}
