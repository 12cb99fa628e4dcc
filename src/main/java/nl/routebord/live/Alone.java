package nl.routebord.live;

import java.util.Collection;
import java.util.List;

/** The bus of a database that only one process can have, H2: what that one hears of itself is all there is to hear. */
final class Alone implements Bus {

    @Override
    public boolean isAlone() {
        return true;
    }

    @Override
    public void tell(Collection<Long> marks) {
        throw new IllegalStateException("There is nobody to tell");
    }

    @Override
    public List<Heard> heard() {
        return List.of();
    }
}
