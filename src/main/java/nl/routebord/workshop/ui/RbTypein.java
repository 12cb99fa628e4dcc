package nl.routebord.workshop.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import nl.routebord.shell.Html;
import nl.routebord.shell.Icon;
import nl.routebord.shell.Words;
import org.jspecify.annotations.Nullable;

/**
 * One tap from anywhere at the desk to the form with which the facilitator types in for somebody, on the board that is on stage
 * ({@code frontend/rb-typein.ts}). Such a form stands in a fold with the class {@code typing-in}.
 */
@Tag("rb-typein")
@JsModule("./rb-typein.ts")
final class RbTypein extends Component {

    /** {@code toStage} shows the board that is on stage. */
    RbTypein(Runnable toStage) {
        var button = new NativeButton();
        button.add(Icon.PENCIL.create(), new Span(Words.say("workshop.typein")));
        button.addClassName("fact");
        button.getElement().setAttribute("type", "button");
        button.addClickListener(click -> toStage.run());
        var none = new Span();
        none.addClassName("none");
        none.getElement().setAttribute("role", "status");
        getElement()
                .setAttribute("text-none", Words.say("workshop.typein.none"))
                .appendChild(button.getElement(), none.getElement());
    }

    /** The board on stage; without one there is nothing to type in. */
    void show(@Nullable String activity) {
        getElement().setAttribute("stage", activity == null ? "" : activity);
        Html.hide(this, activity == null);
    }
}
