package nl.routebord.rights;

import java.time.LocalDate;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What a form of a {@link World} holds whatever room it is of. */
final class FieldsMade extends Making {

    FieldsMade(Building building, World world, JdbcClient jdbc) {
        super(building, world, jdbc);
    }

    @Override
    void make() {
        shared();
    }

    private void shared() {
        put("text", world.text("Nieuwe tekst"));
        put("name", world.text("Nieuw"));
        put("sentence", world.text("Een zin."));
        put("title", world.text("Titel"));
        put("question", world.text("Wat vindt u?"));
        put("explanation", world.text("Uitleg"));
        put("reason", "hurtful");
        put("why", world.text("Daarom"));
        put("alias", world.text("Zus"));
        put("texts", world.text("Eerste") + "\n" + world.text("Tweede"));
        put("on", "true");
        put("base", "1");
        put("version", "1");
        put("read", "");
        put("minutes", "5");
        put("to", "up");
        put("day", LocalDate.now().plusDays(20).toString());
        put("time", "19:30");
        put("step", "4");
        put("status", "now");
        put("mark", "1");
        put("amount", "2");
        put("heads", "10");
        put("invited", "20");
        put("only", "on");
        put("table", "");
        put("table.table", "1");
        put("tables", "3");
        put("secret", "1");
        put("extra", "true");
        put("steps", world.text("Wij gaan verder"));
        put("place", world.text("Zaal"));
        put("rhythm", "fortnight");
        put("address", "post@" + world.mark.toLowerCase(java.util.Locale.ROOT) + ".example");
        put("plan.evening", world.evening.workshop().handle());
        put("plan.board", "S1-B1");
        put("workshop.board", "S1-B1");
        put("stage.activity", world.field("cards", "activity"));
        put("phase.activity", world.field("cards", "activity"));
        put("board.activity", world.field("cards", "activity"));
        put("tables.activity", world.field("cards", "activity"));
        put("moment.activity", world.field("register", "activity"));
        put("moment.opens", "false");
        put("moment.anew", "false");
        put("moment.act", "open");
        put("signal.activity", world.field("cards", "activity"));
        put("signal.signal", "puzzled");
        put("item.activity", world.field("cards", "activity"));
        put("item.item", world.field("cards", "entry"));
        put("item.board", world.field("criteria", "activity"));
        put("activity", world.field("cards", "activity"));
        put("entry", world.field("cards", "entry"));
        put("approved.kind", "criteria");
        put("approved.activity", world.field("criteria", "activity"));
        put("none", "0");
        put("plan.activity", world.field("spare", "activity"));
        put("sheet.activity", world.field("spare", "activity"));
        put("phase.reveal.activity", world.field("closed", "activity"));
        put("table.activity", world.field("tabled", "activity"));
        put("poll.sheet", "Ja;3");
        put("poll.out.form", "2");
    }
}
