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
import org.h2.engine.SessionLocal;
import org.h2.jdbc.JdbcConnection;
import org.h2.mvstore.MVStore;
import org.jspecify.annotations.Nullable;

/**
 * A connection to H2 whose changes are on the disk when it says that they are committed: after {@code commit}, and after each
 * statement where it commits by itself. What only reads waits for nothing.
 *
 * <p>It asks the store of H2 itself, since {@code CHECKPOINT} returns at once where a write of before is still under way.
 */
final class LastingConnection implements InvocationHandler {

    private static final String SELECT = "select";

    /** What the store answers where it had nothing to write. */
    private static final long NOTHING_NEW = -1;

    private final Connection target;
    private final MVStore store;
    private final OneWrite write;
    private final Runnable closed;
    private boolean isHandedBack;
    private boolean changed;

    private LastingConnection(Connection target, OneWrite write, Runnable closed) throws SQLException {
        this.target = target;
        this.store = session(target).getDatabase().getStore().getMvStore();
        this.write = write;
        this.closed = closed;
    }

    /** @param closed runs once, when the connection has been handed back */
    static Connection over(Connection target, OneWrite write, Runnable closed) throws SQLException {
        return proxy(Connection.class, new LastingConnection(target, write, closed));
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
        if (GivenUp.is(store)) {
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
                // To a savepoint, what came before it stays.
                changed &= args != null;
                yield ask(target, method, args);
            }
            case "commit" -> {
                var answer = ask(target, method, args);
                lastIfChanged();
                yield answer;
            }
            case "setAutoCommit" -> {
                var answer = ask(target, method, args);
                if (target.getAutoCommit()) {
                    lastIfChanged();
                }
                yield answer;
            }
            default -> ask(target, method, args);
        };
    }

    private @Nullable Object close() throws SQLException {
        try {
            if (GivenUp.is(store)) {
                GivenUp.close(target);
            } else {
                target.close();
            }
            return null;
        } finally {
            if (!isHandedBack) {
                isHandedBack = true;
                closed.run();
            }
        }
    }

    private static boolean reads(String sql) {
        return sql.stripLeading().regionMatches(true, 0, SELECT, 0, SELECT.length());
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
            GivenUp.refuse(store);
            changed = true;
            var answer = ask(statement, method, args);
            if (target.getAutoCommit()) {
                lastIfChanged();
            }
            return answer;
        });
    }

    private void lastIfChanged() throws SQLException {
        if (changed) {
            changed = false;
            write.await(this::write);
        }
    }

    /** Throws where anything at all was in the way: nobody may take for written what another found the store closed over. */
    private void write() throws SQLException {
        // H2 would take an interruption for the end of the write.
        var interrupted = Thread.interrupted();
        try {
            if (store.getFileStore() != null && store.commit() == NOTHING_NEW) {
                // It may be on its way in H2's own threads.
                store.executeFilestoreOperation(() -> {});
            }
        } catch (RuntimeException failed) {
            throw new SQLException("what was committed could not be written", failed);
        } finally {
            if (interrupted) {
                Thread.currentThread().interrupt();
            }
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
