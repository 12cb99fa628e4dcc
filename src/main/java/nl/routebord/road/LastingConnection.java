package nl.routebord.road;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.sql.CallableStatement;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.regex.Pattern;
import org.h2.engine.SessionLocal;
import org.h2.jdbc.JdbcConnection;
import org.jspecify.annotations.Nullable;

/**
 * A connection to H2 whose changes are on the disk when it says that they are committed: after {@code commit}, and after each
 * statement where it commits by itself. What only reads waits for nothing.
 */
final class LastingConnection implements InvocationHandler {

    private static final String SELECT = "select";

    /** Writes, for H2, that a row is not to be changed by others. */
    private static final Pattern LOCKS =
            Pattern.compile("\\bfor\\s+(?:no\\s+key\\s+)?update\\b", Pattern.CASE_INSENSITIVE);

    private final Connection target;
    private final LastingStore store;
    private final Runnable closed;
    private boolean isHandedBack;
    private boolean isUnderWay;
    private boolean changed;

    private LastingConnection(Connection target, LastingStore store, Runnable closed) {
        this.target = target;
        this.store = store;
        this.closed = closed;
    }

    /** @param closed runs once, when the connection has been handed back */
    static Connection over(Connection target, LastingStore store, Runnable closed) {
        return proxy(Connection.class, new LastingConnection(target, store, closed));
    }

    @Override
    public @Nullable Object invoke(Object proxy, Method method, Object @Nullable [] args) throws Throwable {
        var name = method.getName();
        if (name.equals("equals")) {
            return args != null && proxy == args[0];
        }
        if (name.equals("hashCode")) {
            return System.identityHashCode(proxy);
        }
        if (name.equals("close")) {
            return close();
        }
        if (store.isGivenUp()) {
            return GivenUp.answer(target, method, args);
        }
        return switch (name) {
            case "prepareStatement" -> {
                var prepared = ask(target, method, args);
                yield args != null && reads((String) args[0]) ? prepared : watched(PreparedStatement.class, prepared);
            }
            case "prepareCall" -> watched(CallableStatement.class, ask(target, method, args));
            case "createStatement" -> watched(Statement.class, ask(target, method, args));
            case "rollback" -> {
                if (args != null) {
                    // To a savepoint, what came before it stays.
                    yield ask(target, method, args);
                }
                changed = false;
                yield ended(() -> answer(method, args));
            }
            case "commit" -> {
                var answer = ended(() -> answer(method, args));
                lastIfChanged();
                yield answer;
            }
            case "setAutoCommit" -> {
                if (args != null && args[0].equals(target.getAutoCommit())) {
                    yield null;
                }
                var answer = ended(() -> answer(method, args));
                lastIfChanged();
                yield answer;
            }
            default -> ask(target, method, args);
        };
    }

    /** Looked at after all waiting: the write that was waited for may be the one that failed. */
    private @Nullable Object answer(Method method, @Nullable Object @Nullable [] args) throws Throwable {
        return store.isGivenUp() ? GivenUp.answer(target, method, args) : ask(target, method, args);
    }

    private @Nullable Object close() throws Throwable {
        try {
            return ended(() -> {
                if (store.isGivenUp()) {
                    GivenUp.close(target);
                } else {
                    target.close();
                }
                return null;
            });
        } finally {
            if (!isHandedBack) {
                isHandedBack = true;
                closed.run();
            }
        }
    }

    /** Whether it neither changes nor locks anything. */
    static boolean reads(String sql) {
        return sql.stripLeading().regionMatches(true, 0, SELECT, 0, SELECT.length())
                && !LOCKS.matcher(sql).find();
    }

    private <S extends Statement> S watched(Class<S> kind, @Nullable Object statement) {
        return proxy(kind, (proxy, method, args) -> {
            var name = method.getName();
            if (name.equals("equals") && args != null) {
                return proxy == args[0];
            }
            if (name.equals("hashCode")) {
                return System.identityHashCode(proxy);
            }
            if (!name.startsWith("execute")) {
                return ask(statement, method, args);
            }
            store.refuseGivenUp();
            begin();
            changed = true;
            return target.getAutoCommit()
                    ? alone(() -> ask(statement, method, args))
                    : run(() -> ask(statement, method, args));
        });
    }

    private @Nullable Object run(OneWrite.Act statement) throws Throwable {
        return store.run(() -> {
            store.refuseGivenUp();
            return statement.make();
        });
    }

    /** A statement that commits by itself: in a transaction of its own, for it may wait for a row longer than a write may wait. */
    private @Nullable Object alone(OneWrite.Act statement) throws Throwable {
        target.setAutoCommit(false);
        try {
            var answer = run(statement);
            ended(() -> {
                store.refuseGivenUp();
                target.commit();
                return null;
            });
            lastIfChanged();
            return answer;
        } finally {
            changed = false;
            ended(() -> {
                if (!store.isGivenUp()) {
                    target.rollback();
                    target.setAutoCommit(true);
                }
                return null;
            });
        }
    }

    private void begin() {
        if (!isUnderWay) {
            store.begin();
            isUnderWay = true;
        }
    }

    private @Nullable Object ended(OneWrite.Act end) throws Throwable {
        if (!isUnderWay) {
            return end.make();
        }
        isUnderWay = false;
        return store.end(end);
    }

    private void lastIfChanged() throws SQLException {
        if (changed) {
            changed = false;
            store.last();
        }
    }

    static SessionLocal session(Connection connection) throws SQLException {
        return (SessionLocal) connection.unwrap(JdbcConnection.class).getSession();
    }

    static @Nullable Object ask(@Nullable Object target, Method method, Object @Nullable [] args) throws Throwable {
        try {
            return method.invoke(target, args);
        } catch (InvocationTargetException failed) {
            throw failed.getCause();
        }
    }

    @SuppressWarnings("unchecked")
    private static <T> T proxy(Class<T> kind, InvocationHandler handler) {
        return (T) Proxy.newProxyInstance(LastingConnection.class.getClassLoader(), new Class<?>[] {kind}, handler);
    }
}
