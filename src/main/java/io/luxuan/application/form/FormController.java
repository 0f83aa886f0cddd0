package io.luxuan.application.form;

import io.luxuan.application.fill.SentCells;
import io.luxuan.application.fill.TableButton;
import io.luxuan.application.fill.TypedForm;
import io.luxuan.application.store.ReadApplications;
import io.luxuan.shared.Refusal;
import io.luxuan.shared.Verdict;
import io.luxuan.shared.Verdict.Refused;
import io.luxuan.shared.actor.Actors;
import io.luxuan.shared.actor.UnitRight;
import io.luxuan.shared.site.FormAgain;
import io.luxuan.shared.trail.OnRecord;
import io.luxuan.storage.Upload;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.core.io.Resource;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.springframework.web.util.UriUtils;

/** The form: as one page that is saved whole, and field by field while somebody types. */
@Controller
@RequestMapping("/applicant/applications/{id}")
class FormController {
    static final String FILE = "file.";
    private static final Map<String, String> AFTER = Map.of("preview", "/preview", "people", "/people");

    private final FormDesk desk;
    private final SaveForm saveForm;
    private final SaveAnswer saveAnswer;
    private final AttachFile attachFile;
    private final ChangeRows changeRows;
    private final ConfirmTaken confirmTaken;
    private final ReadApplications reader;

    FormController(FormDesk desk, SaveForm saveForm, SaveAnswer saveAnswer, AttachFile attachFile, ChangeRows changeRows,
            ConfirmTaken confirmTaken, ReadApplications reader) {
        this.desk = desk;
        this.saveForm = saveForm;
        this.saveAnswer = saveAnswer;
        this.attachFile = attachFile;
        this.changeRows = changeRows;
        this.confirmTaken = confirmTaken;
        this.reader = reader;
    }

    @GetMapping("/edit")
    String edit(@PathVariable String id, @RequestParam(defaultValue = "false") boolean check, Model model) {
        if (Actors.require().lacks(UnitRight.WRITE)) {
            return "redirect:/applicant/applications/" + id + "/preview";
        }
        FormView form = desk.toWrite(id, check);
        model.addAttribute("form", form).addAttribute("together", form.together());
        return form.row().isEditable() ? "application/edit" : "redirect:/applicant/applications/" + id;
    }

    @PostMapping("/edit")
    ModelAndView save(@PathVariable String id, @RequestParam MultiValueMap<String, String> all,
            @RequestParam MultiValueMap<String, MultipartFile> files, @RequestParam(defaultValue = "save") String next,
            RedirectAttributes flash) throws IOException {
        Map<String, String> sent = SentCells.single(all);
        TypedForm typed = saveForm.save(id, sent, uploads(files));
        Optional<TableButton> button = TableButton.of(next);
        if (button.isPresent() && typed.isStored()) {
            button.get().press(changeRows.of(id), sent, files, typed);
        }
        if (!typed.isStored()) {
            FormView form = desk.show(id, false, typed);
            return FormAgain.page("application/edit", Map.of("form", form, "together", form.together(), "unsaved", typed.problems.isEmpty(),
                    "unread", typed.problems.keySet().stream().map(form::question).toList()));
        }
        if (next.startsWith("ask:") || next.startsWith("replace:")) {
            String file = next.substring(next.indexOf(':') + 1);
            return new ModelAndView("redirect:/applicant/applications/" + id + "/attachments/"
                    + UriUtils.encodePathSegment(file, StandardCharsets.UTF_8) + (next.startsWith("ask:") ? "/remove" : "/view#replace"));
        }
        if (next.startsWith("confirm:")) {
            confirmTaken.confirm(id, next.substring("confirm:".length()));
        }
        if (next.startsWith("remove:")) {
            attachFile.remove(id, next.substring("remove:".length()));
        }
        flash.addFlashAttribute("done", "application.saved");
        return new ModelAndView("redirect:/applicant/applications/" + id + AFTER.getOrDefault(next, "/edit")
                + button.map(one -> "#q-" + one.question()).orElse(""));
    }

    @PostMapping("/answers/{question}")
    ModelAndView autosave(@PathVariable String id, @PathVariable String question, @RequestParam MultiValueMap<String, String> all) {
        Map<String, String> sent = SentCells.single(all);
        String text = sent.getOrDefault(SentCells.ANSWER + question, "");
        TypedForm typed = new TypedForm();
        typed.texts.put(question, text);
        try {
            SavedAnswer saved = saveAnswer.save(id, List.of(new TypedAnswer(question, text, SaveForm.seen(sent.get(SaveForm.SEEN + question)),
                    SentCells.own(sent, question)))).get(0);
            if (saved.conflict() == null) {
                typed.texts.clear();
            } else {
                typed.conflicts.put(question, saved.conflict());
            }
        } catch (Refusal refusal) {
            if (!refusal.code().startsWith("answer.")) {
                throw refusal;
            }
            typed.faults.put(question, (Refused) Verdict.refused(refusal.code(), refusal.arguments()));
        }
        return part("application/fields :: saved", desk.show(id, false, typed), question);
    }

    @PostMapping(path = "/attachments/{question}", params = "!removed")
    ModelAndView upload(@PathVariable String id, @PathVariable String question, @RequestParam MultiValueMap<String, MultipartFile> files) {
        TypedForm typed = saveForm.save(id, Map.of(), uploads(files));
        return part("application/fields :: files", desk.show(id, false, typed), question);
    }

    @PostMapping(path = "/attachments/{question}", params = "removed")
    ModelAndView remove(@PathVariable String id, @PathVariable String question, @RequestParam String removed) {
        attachFile.remove(id, removed);
        return part("application/fields :: files", desk.show(id, false, new TypedForm()), question);
    }

    @OnRecord(action = "application.file", kind = "application")
    @GetMapping("/attachments/{attachment}")
    ResponseEntity<Resource> download(@PathVariable String id, @PathVariable String attachment) {
        return reader.openOwn(id, attachment).asDownload();
    }

    private static ModelAndView part(String view, FormView form, String question) {
        return new ModelAndView(view, Map.of("form", form, "question", form.question(question), "live", true, "together", form.together()));
    }

    private static Map<String, List<Upload>> uploads(MultiValueMap<String, MultipartFile> files) {
        Map<String, List<Upload>> uploads = new LinkedHashMap<>();
        files.forEach((name, parts) -> {
            if (name.startsWith(FILE)) {
                uploads.put(name.substring(FILE.length()), parts.stream().filter(FormController::isChosen)
                        .map(part -> new Upload(part.getOriginalFilename(), part.getSize(), part)).toList());
            }
        });
        return uploads;
    }

    /** A file field that was left alone arrives as a nameless empty part. */
    private static boolean isChosen(MultipartFile part) {
        return part.getOriginalFilename() != null && !part.getOriginalFilename().isEmpty();
    }
}
