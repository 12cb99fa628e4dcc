package nl.routebord.workshop;

import java.util.Set;

/** Columns that lead to a person who is no guest of an evening. */
final class NotOfGuests {

    /** Columns in which a guest never is: the command that fills them refuses everybody but the desk or the staff. */
    static final Set<String> STAFF = Set.of(
            "activity.locked_by",
            "approved_only.who",
            "criterion_apart.who",
            "criterion_short.who",
            "criterion_short_only.who",
            "decision.who",
            "decision_ground.who",
            "decision_moment.who",
            "decision_version.blanked_by",
            "decision_version.who",
            "electorate.cards_only_by",
            "electorate.heads_by",
            "electorate.invited_by",
            "entry_parent.apart_by",
            "entry_shape.released_by",
            "entry_short.who",
            "evaluation_point.who",
            "feedback_apart.who",
            "feedback_short.who",
            "feedback_short_only.who",
            "follow_up.prepared_by",
            "follow_up.published_by",
            "follow_up_promise.set_by",
            "former_code.retired_by",
            "guide.invited_by",
            "guide.participant_id",
            "lead_turn.given_by",
            "lead_turn.who",
            "minutes_section.who",
            "minutes_section_version.blanked_by",
            "minutes_section_version.who",
            "next_steps.who",
            "participant.barred_by",
            "participant.out_by",
            "planned_moment.planned_by",
            "poll.counted_by",
            "poll.made_by",
            "poll_sheet.who",
            "question_card.sent_by",
            "run_sheet_item.off_by",
            "seat_card.issued_by",
            "seat_card.revoked_by",
            // Who signed in with an account of the organisation, and who gave or took a role: the owner of the traject.
            "staff_guide.participant_id",
            "staff_person.participant_id",
            "staff_role.ended_by",
            "staff_role.given_by",
            "staff_role.participant_id",
            "table_work.begun_by",
            "table_work.together_by",
            // Closing a traject, and for how long it keeps, is done at the workplace alone.
            "traject.closed_by",
            "traject.keep_set_by",
            "workshop.frozen_by");

    /** Columns of members of the sounding board, who come by a link of their own and are no guests of an evening. */
    static final Set<String> MEMBERS = Set.of(
            "digest_subscription.participant_id",
            "evaluation_finding.who",
            "hobbel.author",
            "member_check.participant_id",
            "member_device.in_by",
            "member_device.out_by",
            "member_device.participant_id",
            "member_seat.participant_id",
            "member_visit.participant_id",
            "minutes_reaction.who");

    private NotOfGuests() {}
}
