package nl.routebord.ballot;

import java.util.UUID;
import nl.routebord.seatcard.Underway;
import nl.routebord.shared.ActivityId;
import nl.routebord.shared.Scope;
import nl.routebord.workshop.Activities;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Holds all votes on the run sheet of an evening, prepared ones too, and looks whether one that is open has a voice. */
@Component
class BallotsUnderway implements Underway {

    private final JdbcClient jdbc;
    private final Activities activities;
    private final Rounds rounds;
    private final Votes votes;

    BallotsUnderway(JdbcClient jdbc, Activities activities, Rounds rounds, Votes votes) {
        this.jdbc = jdbc;
        this.activities = activities;
        this.rounds = rounds;
        this.votes = votes;
    }

    /** Always in the same order, so that two who do this at once do not wait for each other for ever. */
    @Override
    @Transactional(propagation = Propagation.MANDATORY)
    public boolean hasVoices(Scope scope) {
        var held = jdbc.sql("""
                select a.id from run_sheet_item r join activity a on a.id = r.activity_id
                where r.workshop_id = ? and a.kind = ? order by a.id""").params(scope.evening().value(), Ballots.KIND).query(UUID.class).list().stream()
                .map(id -> activities.holdAlone(scope, new ActivityId(id)))
                .toList();
        return held.stream()
                .anyMatch(activity -> activity.phase().takesVoices()
                        && votes.hasVoices(rounds.current(activity.id()).id()));
    }
}
