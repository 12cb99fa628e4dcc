package nl.routebord.rights;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Where the name of something in a method does not say what of a world it is. The most particular line counts. */
final class Particulars {

    /** By method and name, by room and name: which field of the world, or which constant. */
    private static final Map<String, String> FIELDS = Map.ofEntries(
            Map.entry("answer.Writers.grow.draft", "text"),
            Map.entry("ballot.Ballots.ask.id", "later"),
            Map.entry("ballot.Ballots.promise.id", "later"),
            Map.entry("ballot.Ballots.revise.option", "revise.option"),
            Map.entry("ballot.Ballots.stage.id", "consent"),
            Map.entry("ballot.Ballots.decide.id", "done"),
            Map.entry("ballot.Revealed.find.id", "done-round"),
            Map.entry("ballot.Casting.rank.order", "ranked-option"),
            Map.entry("ballot.Casting.rank.round", "ranked-round"),
            Map.entry("ballot.NewBallots.about.about", "cards.activity"),
            Map.entry("ballot.Practices.start.id", "later"),
            Map.entry("ballot.about", "activity"),
            Map.entry("ballot.card", "card"),
            Map.entry("ballot.key", "option"),
            Map.entry("ballot.method", "parts"),
            Map.entry("ballot.order", "option"),
            Map.entry("ballot.value", "card"),
            Map.entry("between.activity", "moment.activity"),
            Map.entry("between.anew", "false"),
            Map.entry("between.opens", "false"),
            Map.entry("criteria.Joins.takeApart.joined", "apart.item"),
            Map.entry("criteria.choice", "mine"),
            Map.entry("criteria.joined", "item"),
            Map.entry("criteria.one", "item"),
            Map.entry("criteria.rivalId", "rival"),
            Map.entry("decision.DecisionPlanning.change.base", "version"),
            Map.entry("decision.id", "decision"),
            Map.entry("decision.moment", "calendar.moment"),
            Map.entry("digest.rhythm", "fortnight"),
            Map.entry("entries.Entries.add.table", "none"),
            Map.entry("entries.Lineage.takeApart.id", "apart.entry"),
            Map.entry("entries.RemarkAside.home.item", "remark"),
            Map.entry("entries.Scribes.id", "table.activity"),
            Map.entry("entries.Voices.field", "answer.field"),
            Map.entry("entries.Voices.id", "answer.entry"),
            Map.entry("entries.Voices.kind", "answer.kind"),
            Map.entry("entries.Voices.value", "answer.value"),
            Map.entry("entries.item", "entry"),
            Map.entry("entries.key", "entry"),
            Map.entry("entries.number", "table.table"),
            Map.entry("entries.parts", "entry"),
            Map.entry("entries.tableNumber", "none"),
            Map.entry("evaluation.id", "item"),
            Map.entry("evaluation.kind", "kind"),
            Map.entry("feedback.Merges.takeApart.id", "apart.item"),
            Map.entry("feedback.about", "null"),
            Map.entry("feedback.parts", "item"),
            Map.entry("followup.QuestionCards.answer.answer", "text"),
            Map.entry("followup.QuestionCards.answer.id", "vraag.answer.card"),
            Map.entry("followup.QuestionCards.choose.board", "vraag.board"),
            Map.entry("followup.QuestionCards.choose.id", "vraag.choose.card"),
            Map.entry("followup.QuestionCards.giveBack.reason", "text"),
            Map.entry("followup.QuestionCards.link.id", "vraag.link.card"),
            Map.entry("followup.QuestionCards.make.evening", "vraag.evening"),
            Map.entry("followup.QuestionCards.make.id", "vraag.make.card"),
            Map.entry("followup.again", "null"),
            Map.entry("followup.decision", "null"),
            Map.entry("followup.id", "vraag.card"),
            Map.entry("followup.read", "null"),
            Map.entry("followup.seen", "null"),
            Map.entry("followup.status", "not"),
            Map.entry("house.id", "incident"),
            Map.entry("minutes.from", "checked"),
            Map.entry("model.from", "from"),
            Map.entry("model.slug", "model"),
            Map.entry("poll.id", "poll"),
            Map.entry("report.evening", "minutes.evening"),
            Map.entry("retention.typed", "days"),
            Map.entry("seatcard.Electorate.heads.people", "heads"),
            Map.entry("seatcard.Electorate.invited.people", "invited"),
            Map.entry("seatcard.value", "card"),
            Map.entry("signals.item", "question.question"),
            Map.entry("signals.question", "question.question"),
            Map.entry("signals.signal", "puzzled"),
            Map.entry("signin.id", "item"),
            Map.entry("soundingboard.Membership.until", "null"),
            Map.entry("soundingboard.Saying.about", "null"),
            Map.entry("soundingboard.Saying.activity", "null"),
            Map.entry("soundingboard.Saying.change.id", "hobbel.hobbel"),
            Map.entry("soundingboard.Saying.withdraw.id", "hobbel.hobbel"),
            Map.entry("soundingboard.profile", "wmo"),
            Map.entry("soundingboard.who", "member"),
            Map.entry("thermometer.key", "statement"),
            Map.entry("thermometer.sentence", "null"),
            Map.entry("thermometer.who", "person"),
            Map.entry("trail.Undoing.takeBack.id", "log.line"),
            Map.entry("trail.id", "concern.item"),
            Map.entry("trail.item", "concern.item"),
            Map.entry("trail.kind", "concern.kind"),
            Map.entry("traject.Plans.fields", "plan."),
            Map.entry("traject.status", "done"),
            Map.entry("workshop.ApprovedOnly.board", "approved.activity"),
            Map.entry("workshop.ApprovedOnly.id", "approved.activity"),
            Map.entry("workshop.ApprovedOnly.kind", "approved.kind"),
            Map.entry("workshop.Asides.kind", "aside.kind"),
            Map.entry("workshop.Asides.mend.item", "aside.mended"),
            Map.entry("workshop.BoardTexts.id", "plan.activity"),
            Map.entry("workshop.Carrying.from", "item.activity"),
            Map.entry("workshop.Carrying.item", "item.item"),
            Map.entry("workshop.Carrying.to", "item.board"),
            Map.entry("workshop.Leading.give.to", "guide"),
            Map.entry("workshop.Leading.withdraw.who", "guide"),
            Map.entry("workshop.Planning.board.number", "workshop.board"),
            Map.entry("workshop.Planning.goOn.activity", "plan.activity"),
            Map.entry("workshop.RunSheet.activity", "sheet.activity"),
            Map.entry("workshop.RunSheet.move.by", "base"),
            Map.entry("workshop.Steering.to.phase", "closed"),
            Map.entry("workshop.item", "aside.item"),
            Map.entry("workshop.who", "person"));

    /** The second of several things of a kind. */
    private static final Map<String, String> OTHERS = Map.of(
            "entries.Lineage.merge",
            "entry-other",
            "feedback.Merges.merge",
            "other",
            "ballot.Casting.rank",
            "ranked-other");

    private Particulars() {}

    static @Nullable String field(String room, String method, String name) {
        var type = method.substring(0, method.indexOf('.'));
        for (var key :
                new String[] {room + "." + method + "." + name, room + "." + type + "." + name, room + "." + name}) {
            var found = FIELDS.get(key);
            if (found != null) {
                return found;
            }
        }
        return null;
    }

    static @Nullable String other(String room, String method) {
        return OTHERS.get(room + "." + method);
    }
}
