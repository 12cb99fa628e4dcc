package nl.routebord.model;

import java.util.List;
import nl.routebord.shared.Unlink;
import nl.routebord.shared.Unlinks;
import org.springframework.stereotype.Component;

/** Lines of a drawing lose who drew them. */
@Component
class ModelUnlinked implements Unlinks {

    @Override
    public List<Unlink> unlinks() {
        return Unlink.all(Unlink.nameless("model_relation", "who"));
    }
}
