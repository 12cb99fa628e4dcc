package nl.routebord.criteria;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import nl.routebord.shared.ActivityId;
import nl.routebord.shared.ItemRef;
import nl.routebord.shared.ParticipantId;
import nl.routebord.shared.Refusal;
import nl.routebord.shared.Scope;
import nl.routebord.workshop.ActivityView;
import org.jspecify.annotations.Nullable;

/** One point on the board with its present text. A new text is a new version; the earlier ones are {@link Texts}. */
@Entity
@Table(name = "criterion")
class Criterion {

    /** The kind of {@link ItemRef} under which concerns and log lines point at a criterion. */
    static final String KIND = "criterion";

    @Id
    private UUID id;

    @Column(name = "activity_id")
    private UUID activity;

    @Column
    private @Nullable UUID author;

    @Column
    private int position;

    @Column(name = "born_at")
    private Instant bornAt;

    @Column
    private int version;

    @Column
    private String name;

    @Column
    private String sentence;

    @Column(name = "worded_by")
    private @Nullable UUID wordedBy;

    @Column(name = "worded_at")
    private Instant wordedAt;

    /** The last version that was hidden before its writer mended it; earlier texts up to it are on no screen. */
    @Column
    private int covered;

    /** The version that may stand on the hall's screen where only approved points do; 0 for none. */
    @Column
    private int approved;

    protected Criterion() {}

    private Criterion(ActivityView activity, @Nullable UUID author, int position, Wording text, Instant at) {
        this.id = UUID.randomUUID();
        this.activity = activity.id().value();
        this.author = author;
        this.position = position;
        this.bornAt = at;
        this.version = 1;
        this.name = text.name();
        this.sentence = text.sentence();
        this.wordedBy = author;
        this.wordedAt = at;
    }

    static Criterion proposed(ActivityView activity, Scope author, Wording text, Instant at) {
        return new Criterion(activity, author.speaker().value(), 0, text, at).readBefore(author.isStaff());
    }

    /** One that the facilitator types in for somebody without a phone; {@code position} as in {@link #preset}. */
    static Criterion typedIn(ActivityView activity, ParticipantId author, int position, Wording text, Instant at) {
        return new Criterion(activity, author.value(), position, text, at).readBefore(true);
    }

    /** A starter point without an author; {@code position} orders those that are born in one moment. */
    static Criterion preset(ActivityView activity, int position, Wording text, Instant at) {
        return new Criterion(activity, null, position, text, at).readBefore(true);
    }

    /** What the facilitator or the route brings in nobody has to look at first. */
    private Criterion readBefore(boolean read) {
        approved = read ? version : 0;
        return this;
    }

    /**
     * Lets this version on the hall's screen, or none; who read an earlier version takes none from it that was let on later.
     * Refuses a version that never was.
     */
    void approve(int seen, boolean on) {
        if (seen < 1 || seen > version) {
            throw Refusal.because("road.refused.broken");
        }
        approved = on ? Math.max(seen, approved) : 0;
    }

    /** As it was before: the last version that may stand on the hall's screen, 0 for none. */
    void approvedAgain(int last) {
        approved = last;
    }

    /** The last version that may stand on the hall's screen, 0 for none. */
    int approved() {
        return approved;
    }

    /** Its present text was hidden and is about to be mended. */
    void cover() {
        covered = version;
    }

    /** Refuses everybody but the author and the facilitator. */
    void requireEditableBy(Scope scope) {
        if (!scope.isStaff() && !scope.speaker().value().equals(author)) {
            throw Refusal.because("criteria.refused.notYours");
        }
    }

    /** True if this text was changed after the version somebody started from; refuses a version that never was. */
    boolean movedOnSince(int base) {
        if (base < 1 || base > version) {
            throw Refusal.because("road.refused.broken");
        }
        return base < version;
    }

    /**
     * Takes the new text as the next version; the caller keeps the earlier one. What the facilitator changes in what was
     * approved needs no second look.
     */
    void rewrite(Wording text, Scope by, Instant at) {
        if (by.isStaff() && approved == version) {
            approved++;
        }
        version++;
        name = text.name();
        sentence = text.sentence();
        wordedBy = by.speaker().value();
        wordedAt = at;
    }

    UUID id() {
        return id;
    }

    ItemRef ref() {
        return new ItemRef(KIND, id);
    }

    ActivityId activity() {
        return new ActivityId(activity);
    }

    @Nullable
    ParticipantId author() {
        return author == null ? null : new ParticipantId(author);
    }

    int version() {
        return version;
    }

    int covered() {
        return covered;
    }

    Wording text() {
        return new Wording(name, sentence);
    }

    @Nullable
    UUID wordedBy() {
        return wordedBy;
    }

    Instant wordedAt() {
        return wordedAt;
    }
}
