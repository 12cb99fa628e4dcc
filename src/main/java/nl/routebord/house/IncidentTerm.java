package nl.routebord.house;

import java.time.Clock;
import java.time.ZoneOffset;
import nl.routebord.access.Act;
import nl.routebord.access.Audit;
import nl.routebord.access.AuditTerm;
import nl.routebord.road.Road;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * How long an incident is kept: what was written about it, and with it the lines of its traject in the audit book. They go
 * together, in one transaction; that they went is itself a line.
 */
@Service
@Transactional
class IncidentTerm {

    /** In months from when it was closed; where nobody closed it, from when it was reported. */
    static final int MONTHS = AuditTerm.INCIDENT;

    private final IncidentRows rows;
    private final AuditTerm term;
    private final Audit audit;
    private final Road road;
    private final Clock clock;

    IncidentTerm(IncidentRows rows, AuditTerm term, Audit audit, Road road, Clock clock) {
        this.rows = rows;
        this.term = term;
        this.audit = audit;
        this.road = road;
        this.clock = clock;
    }

    /** Removes every incident whose term is over, and every line that no incident and no term keeps any more. */
    void removeOld() {
        var before = clock.instant().atOffset(ZoneOffset.UTC).minusMonths(MONTHS);
        for (var past : rows.before(before.toInstant())) {
            if (rows.remove(past.id())) {
                var act = new Act("incident.remove", "incident", past.id());
                audit.note(Audit.SYSTEM + ":audit-term", past.traject(), act);
                road.announce(IncidentBoard.topic(past.traject()));
            }
        }
        var left = rows.trajects();
        term.kept().stream().filter(traject -> !left.contains(traject)).forEach(term::keepNoLonger);
        // Also one that was reported while another of its traject went.
        left.forEach(term::keepLonger);
        term.removeOld();
    }
}
