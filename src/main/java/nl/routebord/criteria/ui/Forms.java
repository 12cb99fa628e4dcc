package nl.routebord.criteria.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.UUID;
import nl.routebord.criteria.CriteriaBoard;
import nl.routebord.criteria.Wording;
import nl.routebord.shell.Html;
import nl.routebord.shell.Icon;
import nl.routebord.shell.Mold;
import nl.routebord.shell.Words;
import nl.routebord.shell.form.RbForm;
import nl.routebord.trail.Concerns;
import nl.routebord.workshop.Groups;
import nl.routebord.workshop.ui.spi.Place;
import nl.routebord.workshop.ui.spi.TypeIn;
import org.jspecify.annotations.Nullable;

/** The forms of this room, the same on a phone, at the desk and at home. */
final class Forms {

    private Forms() {}

    static RbForm propose(Place place) {
        var activity = place.activity().id().toString();
        return fields(
                        RbForm.of("criteria.propose", place.seat())
                                .key("criteria.propose:" + activity)
                                .hidden("activity", activity),
                        place.seen())
                .submit(Words.say("criteria.send"));
    }

    /** At the desk, for somebody without a phone: one point with what it means, or several from paper. */
    static Component typeIn(Place place, List<Groups.Group> groups) {
        var form = TypeIn.text(TypeIn.form(place, groups), Words.say("criteria.name"), "criteria.typein")
                .area("sentence", Words.say("criteria.sentence"), null, Wording.SENTENCE_MAX)
                .submit(Words.say("criteria.send"));
        return TypeIn.fold(Words.say("criteria.typein.lead"), form);
    }

    /** To change a text; {@link #follow} keeps untouched fields and the version it starts from at the present text. */
    static RbForm edit(String seat, UUID item) {
        return fields(RbForm.of("criteria.edit", seat).key(editKey(item)).hidden("item", item.toString()))
                .submit(Words.say("criteria.edit.save"));
    }

    /** Two taps: what one wrote oneself does not go by a slip of the thumb. */
    static HtmlContainer withdraw(String seat, UUID item) {
        var sure = RbForm.button(Words.say("criteria.withdraw.sure"));
        sure.addClassName("wide");
        return Html.fold(
                "unfold",
                Html.summary("edit", Icon.CROSS.create(), new Span(Words.say("criteria.withdraw"))),
                press("criteria.withdraw", seat, item).add(sure));
    }

    static String editKey(UUID item) {
        return "criteria.edit:" + item;
    }

    static void follow(RbForm edit, CriteriaBoard.Item item) {
        follow(edit, item.version(), item.text());
    }

    static void follow(RbForm edit, int version, Wording text) {
        edit.base("base", Integer.toString(version))
                .initial("name", text.name())
                .initial("sentence", text.sentence());
    }

    /** {@code seen} says who reads it; null where that is told elsewhere. */
    static RbForm worry(String seat, UUID item, @Nullable String seen) {
        return worry(seat, item.toString(), seen);
    }

    /** The fold with that form, for every card of a phone. */
    static Mold worryMold(Place place) {
        return new Mold(
                "worry-" + place.activity().id(),
                "unfold",
                Html.summary("worry", Icon.WARNING.create(), new Span(Words.say("criteria.worry"))),
                worry(place.seat(), Mold.ITEM, place.seen()));
    }

    private static RbForm worry(String seat, String item, @Nullable String seen) {
        return RbForm.of("concern.raise", seat)
                .key("concern.raise:" + item)
                .hidden("kind", CriteriaBoard.ITEM_KIND)
                .hidden("item", item)
                .area("text", Words.say("criteria.worry.label"), seen, Concerns.MAX)
                .submit(Words.say("criteria.send"));
    }

    /** One act on a point, without a button yet, such as {@code criteria.restore}. */
    static RbForm press(String command, String seat, UUID item) {
        return RbForm.of(command, seat).key(command + ":" + item).hidden("item", item.toString());
    }

    static RbForm resolve(String seat, CriteriaBoard.Rival rival, String choice) {
        return RbForm.of("criteria.resolve", seat)
                .key("criteria.resolve:" + rival.id() + ":" + choice)
                .hidden("rival", rival.id().toString())
                .hidden("choice", choice);
    }

    static RbForm fields(RbForm form) {
        return fields(form, null);
    }

    private static RbForm fields(RbForm form, @Nullable String seen) {
        return form.text("name", Words.say("criteria.name"), Words.say("criteria.name.hint"), Wording.NAME_MAX)
                .area("sentence", Words.say("criteria.sentence"), seen, Wording.SENTENCE_MAX);
    }
}
