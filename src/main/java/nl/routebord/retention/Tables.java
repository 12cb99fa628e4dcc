package nl.routebord.retention;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The columns of a table as the database itself knows them; asked once. */
@Component
class Tables {

    private final JdbcClient jdbc;
    private final Map<String, List<String>> keys = new ConcurrentHashMap<>();
    private final Map<String, List<String>> columns = new ConcurrentHashMap<>();

    Tables(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Its primary key. */
    List<String> key(String table) {
        return keys.computeIfAbsent(
                table, name -> jdbc.sql("""
                select k.column_name from information_schema.table_constraints t
                join information_schema.key_column_usage k on k.constraint_name = t.constraint_name
                    and k.table_schema = t.table_schema and k.table_name = t.table_name
                where t.constraint_type = 'PRIMARY KEY' and t.table_schema = current_schema and t.table_name = ?
                order by k.ordinal_position""").param(name).query(String.class).list());
    }

    /** All of them. */
    List<String> columns(String table) {
        return columns.computeIfAbsent(
                table, name -> jdbc.sql("""
                select column_name from information_schema.columns
                where table_schema = current_schema and table_name = ? order by ordinal_position""").param(name).query(String.class).list());
    }
}
