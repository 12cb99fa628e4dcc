package nl.routebord.retention;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** Who runs this house and whom to ask, as {@code .env} says it; empty where it says nothing. For the pages about it. */
@Component
public class House {

    private final String controller;
    private final String privacy;
    private final String officer;
    private final String accessibility;

    House(
            @Value("${routebord.controller:}") String controller,
            @Value("${routebord.privacy-contact:}") String privacy,
            @Value("${routebord.fg-contact:}") String officer,
            @Value("${routebord.a11y-contact:}") String accessibility) {
        this.controller = controller.strip();
        this.privacy = privacy.strip();
        this.officer = officer.strip();
        this.accessibility = accessibility.strip();
    }

    /** The controller in the sense of the AVG: the municipality. */
    public String controller() {
        return controller;
    }

    /** Whom to ask about one's own data. */
    public String privacy() {
        return privacy;
    }

    /** The data protection officer (FG). */
    public String officer() {
        return officer;
    }

    /** Whom to tell what one cannot use. */
    public String accessibility() {
        return accessibility;
    }
}
