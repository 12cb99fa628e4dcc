package nl.routebord.workshop.ui.spi;

import nl.routebord.shared.Scope;
import nl.routebord.workshop.TrajectView;

/** What another room adds to the home of a member of the sounding board. */
public interface MemberBlock {

    /** Its place among the blocks. */
    int order();

    /** The block; its forms send from this seat. */
    Panel block(Scope member, String seat, TrajectView traject);
}
