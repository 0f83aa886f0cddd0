package io.luxuan.publicity.objection;

import io.luxuan.notify.CodeAsker;
import io.luxuan.publicity.notice.NoticeContacts;
import io.luxuan.shared.Ids;
import io.luxuan.shared.NotFound;
import io.luxuan.shared.Refusal;
import io.luxuan.shared.site.FormAgain;
import io.luxuan.storage.Upload;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;

/** Objecting, and reading with the receipt what became of it; no sign-in. */
@Controller
class ObjectionController {
    private static final Set<String> GAPS = Set.of("objectorKind", "name", "idType", "idNumber", "phone", "grounds",
            "facts", "evidence");

    private final ReadObjection read;
    private final LodgeObjection lodge;
    private final ObjectionTicket tickets;
    private final ObjectorMails mails;
    private final NoticeContacts contacts;

    ObjectionController(ReadObjection read, LodgeObjection lodge, ObjectionTicket tickets, ObjectorMails mails, NoticeContacts contacts) {
        this.mails = mails;
        this.contacts = contacts;
        this.read = read;
        this.lodge = lodge;
        this.tickets = tickets;
    }

    @GetMapping("/publicity/{noticeId}/entries/{applicationId}/objection")
    String form(@PathVariable String noticeId, @PathVariable String applicationId, Model model) {
        model.addAttribute("once", tickets.next(noticeId, applicationId));
        return form(noticeId, applicationId, ObjectionForm.empty(), ObjectorMail.EMPTY, Map.of(), model);
    }

    @PostMapping("/publicity/{noticeId}/entries/{applicationId}/objection")
    String lodge(@PathVariable String noticeId, @PathVariable String applicationId, @ModelAttribute ObjectionForm form,
            @ModelAttribute ObjectorMail typed, @RequestParam(required = false) List<MultipartFile> evidence,
            @RequestParam(defaultValue = "false") boolean asItIs, @RequestParam(defaultValue = "") String once, Model model,
            HttpServletResponse response) {
        Optional<String> given = tickets.id(once, noticeId, applicationId);
        model.addAttribute("once", given.isPresent() ? once : tickets.next(noticeId, applicationId));
        String id = given.orElseGet(Ids::next);
        ObjectorMail mail = typed;
        try {
            mail = mails.proved(id, typed);
            return "redirect:/objections/" + lodge.once(id, noticeId, applicationId, form, mail, uploads(evidence), asItIs);
        } catch (Refusal refusal) {
            Map<String, String> faults = FormAgain.faults(refusal, response);
            model.addAttribute("mayGoAsItIs", faults.values().stream().allMatch(key -> key.endsWith("-missing"))
                    && GAPS.containsAll(faults.keySet()));
            model.addAttribute("filesLost", !uploads(evidence).isEmpty());
            return form(noticeId, applicationId, form, mail, faults, model);
        }
    }

    /** A code for the mail; the form comes back as it was typed. */
    @PostMapping("/publicity/{noticeId}/entries/{applicationId}/objection/code")
    String sendCode(@PathVariable String noticeId, @PathVariable String applicationId, @ModelAttribute ObjectionForm form,
            @ModelAttribute ObjectorMail typed, @RequestParam(defaultValue = "") String once, Model model, HttpServletRequest request,
            HttpServletResponse response) {
        Optional<String> given = tickets.id(once, noticeId, applicationId);
        String ticket = given.isPresent() ? once : tickets.next(noticeId, applicationId);
        model.addAttribute("once", ticket);
        try {
            String id = tickets.id(ticket, noticeId, applicationId).orElseThrow();
            return form(noticeId, applicationId, form, mails.sendCode(id, typed, CodeAsker.at(request.getRemoteAddr())), Map.of(), model);
        } catch (Refusal refusal) {
            return form(noticeId, applicationId, form, typed, FormAgain.faults(refusal, response), model);
        }
    }

    @GetMapping("/objections")
    String ask(@RequestParam(defaultValue = "") String receipt, Model model, HttpServletResponse response) {
        String typed = receipt.strip();
        try {
            return typed.isEmpty() ? "publicity/receipt" : "redirect:/objections/" + read.byReceipt(typed).receipt();
        } catch (NotFound unknown) {
            FormAgain.mark(response);
            model.addAttribute("typed", typed);
            model.addAttribute("error", "receipt.unknown");
            return "publicity/receipt";
        }
    }

    @GetMapping("/objections/{receipt}")
    String state(@PathVariable String receipt, Model model) {
        ReceiptView view = read.byReceipt(receipt);
        model.addAttribute("view", view).addAttribute("contacts", contacts.of(view.list()));
        return "publicity/objection-state";
    }

    private String form(
            String noticeId, String applicationId, ObjectionForm form, ObjectorMail mail, Map<String, String> errors, Model model) {
        ObjectionTarget target = read.target(noticeId, applicationId);
        model.addAttribute("target", target).addAttribute("contacts", contacts.of(target.notice()));
        model.addAttribute("form", form);
        model.addAttribute("mail", mail).addAttribute("mailAsked", mails.areAsked() && target.running());
        model.addAttribute("errors", errors);
        model.addAttribute("objectorKinds", ObjectorKind.values());
        model.addAttribute("idTypes", IdType.values());
        model.addAttribute("holdsAfter", read.holdsAfter()).addAttribute("holdsUnprovedAfter", read.holdsUnprovedAfter());
        model.addAttribute("allGrounds", Grounds.values());
        return "publicity/objection-form";
    }

    /** Browsers send an empty part where no file was chosen. */
    private static List<Upload> uploads(List<MultipartFile> parts) {
        List<Upload> uploads = new ArrayList<>();
        for (MultipartFile part : parts == null ? List.<MultipartFile>of() : parts) {
            if (!part.isEmpty()) {
                uploads.add(new Upload(part.getOriginalFilename(), part.getSize(), part));
            }
        }
        return uploads;
    }
}
