package io.luxuan.application.form;

import io.luxuan.application.fill.SentCells;
import io.luxuan.application.fill.TableButton;
import io.luxuan.application.fill.TypedForm;
import io.luxuan.programme.form.CellEdit;
import io.luxuan.programme.form.TableRules;
import io.luxuan.shared.Refusal;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Tables of the form while somebody types: cell by cell, and rows that are added or taken away. */
@Controller
@RequestMapping("/applicant/applications/{id}/tables/{question}")
class TableController {
    private final FormDesk desk;
    private final SaveForm saveForm;
    private final SaveTable saveTable;
    private final ChangeRows changeRows;

    TableController(FormDesk desk, SaveForm saveForm, SaveTable saveTable, ChangeRows changeRows) {
        this.desk = desk;
        this.saveForm = saveForm;
        this.saveTable = saveTable;
        this.changeRows = changeRows;
    }

    @PostMapping("/{row}/{column}")
    ModelAndView cell(@PathVariable String id, @PathVariable String question, @PathVariable int row, @PathVariable String column,
            @RequestParam MultiValueMap<String, String> all) {
        CellEdit edit = SentCells.edit(row, column, TableRules.cell(question, row, column), SentCells.single(all));
        TypedForm typed = new TypedForm();
        typed.conflicts.putAll(saveTable.cells(id, Map.of(question, List.of(edit))));
        FormView form = desk.show(id, false, typed);
        return part("application/tables :: saved", form, question)
                .addObject("cell", form.question(question).table().cell(row, column));
    }

    /** @param next a {@link TableButton} */
    @PostMapping
    ModelAndView rows(@PathVariable String id, @PathVariable String question, @RequestParam MultiValueMap<String, String> all,
            @RequestParam String next) throws IOException {
        Map<String, String> sent = SentCells.single(all);
        TypedForm typed = saveForm.cells(id, question, sent);
        if (typed.isStored()) {
            TableButton button = TableButton.of(next).orElseThrow(() -> new Refusal("application.no-such-question"));
            button.press(changeRows.of(id), sent, new LinkedMultiValueMap<>(), typed);
        }
        return part("application/tables :: rows", desk.show(id, false, typed), question).addObject("live", true);
    }

    private static ModelAndView part(String view, FormView form, String question) {
        return new ModelAndView(view, Map.of("form", form, "question", form.question(question)));
    }
}
