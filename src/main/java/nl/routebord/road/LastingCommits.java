package nl.routebord.road;

import com.zaxxer.hikari.HikariDataSource;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.stereotype.Component;

/**
 * Makes each commit of an embedded H2 lasting before it is told to anybody. By itself H2 offers two ways: each commit writes
 * alone, one after the other ({@code WRITE_DELAY=0}), which is what a thousand people who vote at once wait for; or it writes
 * later, and what was confirmed may be lost. Here H2 writes later, and whoever commits waits for a write that many share.
 */
@Component
class LastingCommits implements BeanPostProcessor {

    /** Not that of another process, which H2 calls by {@code tcp} and {@code ssl}: its commits are not ours to wait for. */
    private static final Pattern EMBEDDED = Pattern.compile("jdbc:h2:(?!tcp:|ssl:).*");

    @Override
    public Object postProcessAfterInitialization(Object bean, String name) {
        return bean instanceof HikariDataSource pool && isEmbedded(pool.getJdbcUrl()) ? new LastingPool(pool) : bean;
    }

    static boolean isEmbedded(@Nullable String url) {
        return url != null && EMBEDDED.matcher(url).matches();
    }
}
