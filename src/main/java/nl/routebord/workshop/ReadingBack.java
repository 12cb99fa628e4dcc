package nl.routebord.workshop;

import java.time.Duration;
import nl.routebord.access.Credentials;
import nl.routebord.access.Limits;
import nl.routebord.access.Purpose;
import nl.routebord.road.Fields;
import nl.routebord.shared.Refusal;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Who took part reads back what was done with their words, on the public page of the traject: with the code to go on with, of
 * whatever evening. That opens a seat of its own, for a short while: the browser may be somebody else's.
 */
@Service
public class ReadingBack {

    /** Long enough to read, short enough for a screen in a library. */
    private static final Duration WHILE = Duration.ofMinutes(30);

    private final Workshops workshops;
    private final ResumeCodes codes;
    private final Credentials credentials;
    private final Limits limits;
    private final Readings readings;

    ReadingBack(Workshops workshops, ResumeCodes codes, Credentials credentials, Limits limits, Readings readings) {
        this.readings = readings;
        this.workshops = workshops;
        this.codes = codes;
        this.credentials = credentials;
        this.limits = limits;
    }

    /** What the browser keeps for so long. */
    public record Opened(String seat, String secret, Duration life) {}

    /** The seat of who reads back in this traject. */
    public static String seat(TrajectView traject) {
        return "b-" + traject.handle();
    }

    /**
     * Opens the seat for the code in the field {@code resume}. A receipt of a vote is no such code. Refuses unknown codes, those of
     * elsewhere and those of who was put out alike with {@code workshop.refused.resume}, and too many wrong ones with
     * {@code workshop.refused.guessing.resume}.
     */
    @Transactional
    public Opened open(TrajectView traject, Fields fields) {
        var typed = ResumeSigns.of(fields);
        var where = traject.id().toString();
        if (!limits.mayResume(where, typed)) {
            throw Refusal.because("workshop.refused.guessing.resume");
        }
        var evenings = workshops.of(traject.id()).stream().map(WorkshopView::id).toList();
        var who = codes.holder(evenings, typed).orElseThrow(() -> {
            limits.wrongResume(where, typed);
            return Refusal.because("workshop.refused.resume");
        });
        return new Opened(seat(traject), credentials.issue(seat(traject), Purpose.GUEST, who.value(), WHILE), WHILE);
    }

    /** Ends the seat that this secret opened; any other secret ends nothing. */
    @Transactional
    public void close(TrajectView traject, String secret) {
        credentials
                .check(secret)
                .filter(right -> right.seat().equals(seat(traject)))
                .ifPresent(right -> {
                    credentials.revoke(secret);
                    // The same browser may have a second tab.
                    readings.tell(credentials.id(secret).stream().toList());
                });
    }
}
