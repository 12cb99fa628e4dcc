package nl.routebord.screens;

import java.util.Map;
import nl.routebord.access.Credentials;
import nl.routebord.access.Purpose;
import nl.routebord.shared.Scope;
import nl.routebord.workshop.Founding;
import nl.routebord.workshop.TrajectView;
import nl.routebord.workshop.Trajects;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;

/** A traject between its evenings: the workplace of its staff, and the pages that everybody may read. */
@SuppressWarnings("NullAway.Init")
abstract class TrajectScenes extends House {

    @Autowired
    private Founding founding;

    @Autowired
    private Trajects trajects;

    @Autowired
    private Credentials credentials;

    /** The staff of the traject. */
    Scope sanne;

    TrajectView traject;

    @BeforeEach
    void staffComes() {
        var id = evening.workshop().traject();
        traject = trajects.byId(id).orElseThrow();
        sanne = Scope.staff(id, founding.staff(id, "Sanne"));
        send(sanne, "traject.public", "on", "true");
    }

    /** A page of the workplace, with the seat of the staff. */
    Tab workplace(String room) {
        var secret = credentials.issue(traject.deskSeat(), Purpose.FACILITATOR, sanne.speaker().value(), null);
        return tab("werkplek/" + traject.handle() + "/" + room, Map.of(traject.deskSeat(), secret));
    }

    /** A page for everybody, in a browser without any seat. */
    Tab everybody(String room) {
        return tab("traject/" + traject.handle() + "/" + room, Map.of());
    }
}
