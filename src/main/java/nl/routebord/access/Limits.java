package nl.routebord.access;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.github.bucket4j.Bucket;
import java.time.Duration;
import org.springframework.stereotype.Component;

/**
 * How fast somebody may go. A budget belongs to a person, never to an address: a whole hall sits behind one. Only <i>wrong</i>
 * codes count against an address, and all wrong codes together against a breaker, so guessing is hopeless and joining is not.
 */
@Component
public class Limits {

    private final Cache<String, Bucket> people = remembered();
    private final Cache<String, Bucket> addresses = remembered();
    private final Bucket everybody = bucket(600, Duration.ofMinutes(1));

    /** True if this person may send one more command now: 40 at once, 4 a second on the long run. */
    public boolean mayAct(String person) {
        return people.get(person, who -> bucket(40, Duration.ofSeconds(10))).tryConsume(1);
    }

    /** True while this address has tried few wrong codes: 20 a minute. */
    public boolean mayGuess(String address) {
        return addresses.get(address, from -> bucket(20, Duration.ofMinutes(1))).getAvailableTokens() > 0
                && everybody.getAvailableTokens() > 0;
    }

    /** Somebody at this address typed a code that does not exist. */
    public void wrongCode(String address) {
        addresses.get(address, from -> bucket(20, Duration.ofMinutes(1))).tryConsume(1);
        everybody.tryConsume(1);
    }

    private static Bucket bucket(long tokens, Duration period) {
        return Bucket.builder()
                .addLimit(limit -> limit.capacity(tokens).refillGreedy(tokens, period))
                .build();
    }

    private static Cache<String, Bucket> remembered() {
        return Caffeine.newBuilder()
                .maximumSize(50_000)
                .expireAfterAccess(Duration.ofMinutes(10))
                .build();
    }
}
