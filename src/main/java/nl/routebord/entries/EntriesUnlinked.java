package nl.routebord.entries;

import java.util.List;
import nl.routebord.shared.Unlink;
import nl.routebord.shared.Unlinks;
import org.springframework.stereotype.Component;

/** Cards and the words on them lose their writers. Who sat at which table would tell who wrote there, so that goes. */
@Component
class EntriesUnlinked implements Unlinks {

    @Override
    public List<Unlink> unlinks() {
        return Unlink.all(
                Unlink.nameless("entry", "author", "removed_by"),
                Unlink.nameless("entry_cell", "who"),
                Unlink.nameless("entry_cell_earlier", "who"),
                Unlink.nameless("entry_remark", "who", "removed_by"),
                Unlink.nameless("entry_parent", "apart_by"),
                Unlink.mark("entry_mark", "participant_id", "at"),
                // A voice is one of the choices of the board, never words of ones own.
                Unlink.mark("entry_voice", "participant_id", "at"),
                Unlink.gone("table_seat", "participant_id"),
                Unlink.cleared("work_table", "scribe"),
                Unlink.gone("answer_writer", "who"),
                Unlink.staff("entry_shape", "released_by"),
                Unlink.staff("entry_short", "who"),
                Unlink.staff("table_work", "begun_by", "together_by"));
    }
}
