package nl.routebord.routemap;

import org.springframework.stereotype.Component;

/** Reads the content at the start: a product with a hole in its route does not start, and says where the hole is. */
@Component
class ContentCheck {

    ContentCheck() {
        RouteMap.guide(1);
    }
}
