package nl.routebord.feedback;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import nl.routebord.shared.ParticipantId;
import nl.routebord.shared.Refusal;
import nl.routebord.workshop.ActivityView;
import nl.routebord.workshop.HideReason;
import org.jspecify.annotations.Nullable;

/**
 * One piece of feedback and its rules. Nothing is ever deleted: taking it back and hiding it are marked with who and
 * when. The version counts texts only, so that the facilitator's acts never make an author's edit stale.
 */
@Entity
@Table(name = "feedback")
class Remark {

    @Id
    private UUID id;

    @Column
    private UUID trajectId;

    @Column
    private UUID activityId;

    @Column
    private UUID author;

    @Enumerated(EnumType.STRING)
    private Sort sort;

    @Column
    private String text;

    @Column
    private @Nullable UUID about;

    @Column
    private @Nullable String aboutName;

    @Column
    private int version;

    @Column
    private Instant givenAt;

    @Column
    private @Nullable Instant editedAt;

    @Column
    private @Nullable UUID secondOf;

    @Column
    private @Nullable Instant withdrawnAt;

    @Column
    private @Nullable UUID withdrawnBy;

    @Column
    private @Nullable Instant removedAt;

    @Column
    private @Nullable UUID removedBy;

    @Enumerated(EnumType.STRING)
    private @Nullable HideReason hiddenFor;

    @Column
    private @Nullable Instant mendedAt;

    /** The version that may stand on the hall's screen where only approved words do; 0 for none. */
    @Column
    private int approved;

    /** For JPA only. */
    protected Remark() {}

    private Remark(
            UUID trajectId,
            UUID activityId,
            UUID author,
            Sort sort,
            String text,
            @Nullable Subject about,
            Instant now) {
        this.id = UUID.randomUUID();
        this.trajectId = trajectId;
        this.activityId = activityId;
        this.author = author;
        this.sort = sort;
        this.text = text;
        this.about = about == null ? null : about.item();
        this.aboutName = about == null ? null : about.name();
        this.version = 1;
        this.givenAt = now;
    }

    /** A piece of whoever {@code who} is; {@code read} where nobody has to look at it before it comes on the hall's screen. */
    static Remark given(
            ActivityView activity,
            ParticipantId who,
            boolean read,
            Sort sort,
            String text,
            @Nullable Subject about,
            Instant now) {
        var remark = new Remark(
                activity.traject().value(), activity.id().value(), who.value(), sort, checked(text), about, now);
        remark.approved = read ? 1 : 0;
        return remark;
    }

    /** Guards an edit: refuses whoever did not write it, and words that were taken off. What is hidden may be mended. */
    void requireStanding(ParticipantId who) {
        requireAuthor(who);
        if (withdrawnAt != null) {
            throw Refusal.because("feedback.refused.withdrawn");
        }
        if (removedAt != null && hiddenFor == null) {
            throw Refusal.because("feedback.refused.removed");
        }
    }

    void edit(Sort sort, String text, Instant now) {
        if (hiddenFor != null) {
            this.mendedAt = now;
        }
        this.sort = sort;
        this.text = checked(text);
        this.editedAt = now;
        this.version++;
    }

    /**
     * A second text of the same author beside this one, for an edit that was based on older words. Beside what is hidden it is
     * hidden too, until the facilitator looked at it.
     */
    Remark second(Sort sort, String text, Instant now) {
        var second = new Remark(trajectId, activityId, author, sort, checked(text), subject(), now);
        second.secondOf = id;
        if (hiddenFor != null) {
            second.hiddenFor = hiddenFor;
            second.removedAt = removedAt;
            second.removedBy = removedBy;
            second.mendedAt = now;
        }
        return second;
    }

    /** The author takes it back. Doing so again changes nothing. */
    boolean withdraw(ParticipantId who, Instant now) {
        requireAuthor(who);
        if (withdrawnAt != null) {
            return false;
        }
        this.withdrawnAt = now;
        this.withdrawnBy = who.value();
        return true;
    }

    /**
     * The facilitator takes it from every screen but the desk. Doing so again changes nothing: the first reason stands. Without a
     * reason it was never brought in: see {@link FeedbackUndo}.
     */
    boolean hide(ParticipantId facilitator, @Nullable HideReason reason, Instant now) {
        if (removedAt != null) {
            return false;
        }
        this.hiddenFor = reason;
        this.removedAt = now;
        this.removedBy = facilitator.value();
        return true;
    }

    /** Says why it was hidden that was hidden without a reason; the first reason stands. */
    boolean explain(HideReason reason) {
        if (hiddenFor != HideReason.UNSAID) {
            return false;
        }
        this.hiddenFor = reason;
        return true;
    }

    /** The facilitator puts it back. Doing so again changes nothing; what its author took back stays away. */
    boolean restore() {
        if (removedAt == null) {
            return false;
        }
        this.removedAt = null;
        this.removedBy = null;
        this.hiddenFor = null;
        this.mendedAt = null;
        return true;
    }

    /**
     * Lets these words on the hall's screen, or none; who read earlier ones takes none from it that were let on later. Refuses
     * words that never were, and such as are off the board.
     */
    void approve(int seen, boolean on) {
        if (withdrawnAt != null || removedAt != null) {
            throw Refusal.because("feedback.refused.gone");
        }
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

    boolean isWithdrawn() {
        return withdrawnAt != null;
    }

    boolean isOff() {
        return removedAt != null;
    }

    /** Why it is hidden; null where it is not. */
    @Nullable
    HideReason hiddenFor() {
        return hiddenFor;
    }

    int version() {
        return version;
    }

    boolean isBasedOn(int version) {
        return this.version == version;
    }

    boolean says(Sort sort, String text) {
        return this.sort == sort && this.text.equals(text.strip());
    }

    UUID id() {
        return id;
    }

    /** What it is about; null for the whole. */
    @Nullable
    Subject subject() {
        return about == null || aboutName == null ? null : new Subject(about, aboutName);
    }

    UUID author() {
        return author;
    }

    String text() {
        return text;
    }

    private void requireAuthor(ParticipantId who) {
        if (!author.equals(who.value())) {
            throw Refusal.because("feedback.refused.other");
        }
    }

    private static String checked(String raw) {
        var text = raw.strip();
        if (text.isEmpty()) {
            throw Refusal.because("feedback.text.empty");
        }
        if (text.codePointCount(0, text.length()) > Feedback.MAX) {
            throw Refusal.because("feedback.text.long", Map.of("max", Feedback.MAX));
        }
        return text;
    }

    /** The part of the emerging model somebody speaks of, by the name it has now. */
    record Subject(UUID item, String name) {}
}
