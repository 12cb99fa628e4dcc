package nl.routebord.workshop.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasStyle;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.dom.Element;
import nl.routebord.shell.Words;
import nl.routebord.workshop.ActivityView;
import nl.routebord.workshop.StageRecord;

/** The keys of the desk, with words that tell of them ({@code frontend/rb-remote.ts}). A key sends the same command as a button. */
@Tag("rb-remote")
@JsModule("./rb-remote.ts")
final class RbRemote extends Component implements HasStyle {

    RbRemote(String seat) {
        addClassName("remote");
        var tick = new Element("input").setAttribute("type", "checkbox");
        var label = new Element("label")
                .appendChild(tick, new Element("span").setText(Words.say("workshop.remote.clicker")));
        getElement()
                .setAttribute("seat", seat)
                .appendChild(new Element("p").setText(Words.say("workshop.remote.hint")), label)
                .appendChild(new Element("p").setAttribute("class", "answer").setAttribute("role", "status"));
    }

    /** Which activities come next and before, as of now. */
    void show(StageRecord stage) {
        set("next", stage.following().map(RbRemote::id).orElse(""));
        set("back", stage.before().map(RbRemote::id).orElse(""));
    }

    private void set(String name, String id) {
        getElement().setAttribute(name, id);
    }

    private static String id(ActivityView activity) {
        return activity.id().toString();
    }
}
