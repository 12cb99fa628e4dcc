package nl.routebord.workshop.ui.spi;

import com.vaadin.flow.component.Component;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import nl.routebord.shell.Icon;

/** One page of the management of the house, for its owner alone. */
public interface HouseRoom {

    /** Its place in the row of pages; the first one is where the owner comes in. */
    int order();

    /** The last part of its address; empty for the first page. */
    String path();

    Icon icon();

    /** The key of its name in the row of pages. */
    String label();

    /**
     * The page, as it is when it is opened.
     *
     * @param secretOf the secret this browser holds for a seat: services check the owner's right anew
     * @param query what stands behind the question mark of the address
     */
    Component page(Function<String, Optional<String>> secretOf, Map<String, List<String>> query);
}
