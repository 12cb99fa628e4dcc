package nl.routebord.journey;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.SQLException;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Where a walk keeps databases under names, and from where it puts one in front of a product that is down. */
final class Shelf implements AutoCloseable {

    private static final String HOUSE = "house";

    private final @Nullable Database database;
    private final Path folder = Files.createTempDirectory("routebord-shelf");

    private Shelf(@Nullable Database database) throws IOException {
        this.database = database;
    }

    static Shelf onH2() throws IOException {
        return new Shelf(null);
    }

    static Shelf onPostgres() throws IOException, SQLException {
        var shelf = new Shelf(new Database());
        shelf.empty(HOUSE);
        return shelf;
    }

    /** What the product is told: on PostgreSQL which of the databases is its own. */
    Map<String, String> settings() {
        return database == null
                ? Map.of()
                : Map.of(
                        "ROUTEBORD_DB_URL",
                        at(HOUSE).url(),
                        "ROUTEBORD_DB_USER",
                        at(HOUSE).user(),
                        "ROUTEBORD_DB_PASSWORD",
                        at(HOUSE).password());
    }

    /** One on the shelf. */
    Earlier.At at(String name) {
        return database == null ? h2(folder.resolve(name)) : postgres(database, name);
    }

    /** The one that the product opens; it has to be down where that is an embedded one. */
    Earlier.At of(Product product) {
        return database == null ? h2(product.data().resolve("routebord")) : at(HOUSE);
    }

    /** Makes room for a new one; an embedded one makes itself. */
    void empty(String name) throws SQLException {
        if (database != null) {
            run("create database " + name);
        }
    }

    /** A copy of what the product has. */
    void keep(Product product, String name) throws IOException, SQLException {
        if (database == null) {
            Files.copy(file(product), folder.resolve(name + ".mv.db"));
        } else {
            run("create database " + name + " template " + HOUSE);
        }
    }

    /** From its next start on the product has a copy of this one. */
    void put(String name, Product product) throws IOException, SQLException {
        if (database == null) {
            Files.copy(folder.resolve(name + ".mv.db"), file(product), StandardCopyOption.REPLACE_EXISTING);
        } else {
            run("drop database " + HOUSE + " with (force)");
            run("create database " + HOUSE + " template " + name);
        }
    }

    @Override
    public void close() throws IOException {
        if (database != null) {
            database.close();
        }
    }

    private void run(String sql) throws SQLException {
        try (var connection = at("postgres").open();
                var asks = connection.createStatement()) {
            asks.execute(sql);
        }
    }

    private static Path file(Product product) {
        return product.data().resolve("routebord.mv.db");
    }

    private static Earlier.At h2(Path file) {
        return new Earlier.At(
                "jdbc:h2:file:" + file
                        + ";MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;DEFAULT_NULL_ORDERING=HIGH;WRITE_DELAY=0",
                "sa",
                "");
    }

    private static Earlier.At postgres(Database database, String name) {
        return new Earlier.At(database.url().replaceFirst("/postgres$", "/" + name), "postgres", "postgres");
    }
}
