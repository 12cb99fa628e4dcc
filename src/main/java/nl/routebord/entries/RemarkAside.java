package nl.routebord.entries;

import java.util.Optional;
import java.util.UUID;
import nl.routebord.live.Topic;
import nl.routebord.shared.ActivityId;
import nl.routebord.shared.Scope;
import nl.routebord.workshop.Activities;
import nl.routebord.workshop.Aside;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Remarks about the text of an entry, and other words proposed for it. */
@Component
class RemarkAside implements Aside {

    private final JdbcClient jdbc;
    private final Activities activities;

    RemarkAside(JdbcClient jdbc, Activities activities) {
        this.jdbc = jdbc;
        this.activities = activities;
    }

    @Override
    public String kind() {
        return EntryTalk.ASIDE;
    }

    @Override
    public Shelf shelf() {
        return new Shelf(
                "entry_remark",
                "who",
                "entry_remark t join entry e on e.id = t.entry_id where e.activity_id = ?",
                FieldType.PAGE.max());
    }

    @Override
    public Optional<Home> home(Scope scope, UUID item, boolean toWrite) {
        return jdbc.sql("select e.activity_id from entry_remark r join entry e on e.id = r.entry_id where r.id = ?")
                .param(item)
                .query(UUID.class)
                .optional()
                .map(ActivityId::new)
                .map(id -> toWrite ? activities.holdOpen(scope, id) : activities.find(scope, id))
                .map(activity -> new Home(
                        activity.id(), Topic.of(EntryTalk.topic(activity.kind()), activity.id()), activity::mine));
    }
}
