package io.luxuan.application.version;

import io.luxuan.application.Party;
import io.luxuan.application.version.Differences.Answer;
import io.luxuan.application.version.Differences.Changed;
import io.luxuan.programme.form.Form.Question;
import io.luxuan.programme.form.Form.QuestionType;
import io.luxuan.programme.form.Form.Rows;
import io.luxuan.programme.form.Table;
import io.luxuan.programme.form.TableChanges;
import io.luxuan.programme.form.TableChanges.RowChange;
import io.luxuan.programme.form.TableView;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Who joined and who left a team from one version to the next, as rows of a table. */
@Component
class MembersCompared {
    private static final int MANY = 1000;

    private final MessageSource messages;

    MembersCompared(MessageSource messages) {
        this.messages = messages;
    }

    Optional<Changed> of(List<Party> before, List<Party> after) {
        String title = text("party.members");
        List<Question> columns = List.of(column("person"), column("institution"), column("contact"));
        Question table = new Question("members", title, QuestionType.TABLE, false, null, null, List.of(), List.of(), null, null, null, columns,
                new Rows(0, MANY, List.of()), null, null);
        List<RowChange> rows = TableChanges.of(TableView.read(table, table(before)), TableView.read(table, table(after)));
        return rows.isEmpty() ? Optional.empty()
                : Optional.of(new Changed(title, List.of(new Answer(title, QuestionType.TABLE, "", "", columns, rows))));
    }

    private static Table table(List<Party> members) {
        return Table.of(members.stream().map(member -> Map.of("person", member.person(), "institution", member.institution(),
                "contact", member.contact())).toList());
    }

    private Question column(String key) {
        return new Question(key, text("party." + key), QuestionType.TEXT, false, null, null, List.of(), List.of());
    }

    private String text(String key) {
        return messages.getMessage(key, null, Locale.SIMPLIFIED_CHINESE);
    }
}
