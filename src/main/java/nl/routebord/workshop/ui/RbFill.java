package nl.routebord.workshop.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;

/** Put into a form: fills what stands behind the # of the address into this field of it ({@code frontend/rb-fill.ts}). */
@Tag("rb-fill")
@JsModule("./rb-fill.ts")
final class RbFill extends Component {

    RbFill(String field) {
        getElement().setAttribute("field", field);
    }
}
