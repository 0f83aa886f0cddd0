package io.luxuan.application.form;

import io.luxuan.application.fill.TypedForm;
import io.luxuan.application.pieces.Begun;
import io.luxuan.application.pieces.Pieces;
import io.luxuan.shared.Refusal;
import io.luxuan.shared.Verdict;
import io.luxuan.shared.Verdict.Refused;
import java.io.IOException;
import java.util.Locale;
import java.util.Map;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;

/** Large files in pieces, for the script of the form; without it the form is sent as a whole. */
@Controller
@RequestMapping("/applicant/applications/{id}/attachments/{question}/uploads")
class PieceController {
    private static final int CONFLICT = 409;

    private final Pieces pieces;
    private final TakeWhole takeWhole;
    private final FormDesk desk;
    private final MessageSource messages;

    PieceController(Pieces pieces, TakeWhole takeWhole, FormDesk desk, MessageSource messages) {
        this.pieces = pieces;
        this.takeWhole = takeWhole;
        this.desk = desk;
        this.messages = messages;
    }

    @PostMapping
    ResponseEntity<Object> begin(@PathVariable String id, @PathVariable String question, @RequestParam String name, @RequestParam long bytes,
            @RequestParam String mark) {
        try {
            Begun begun = pieces.begin(id, question, name, bytes, mark);
            return ResponseEntity.ok(begun);
        } catch (Refusal refusal) {
            return refused(refusal);
        }
    }

    @PostMapping("/{upload}/pieces/{number}")
    ResponseEntity<Object> piece(@PathVariable String id, @PathVariable String question, @PathVariable String upload, @PathVariable int number,
            @RequestParam MultipartFile piece, @RequestParam String sha256) throws IOException {
        try {
            pieces.take(id, upload, number, piece.getSize() > Pieces.PIECE ? new byte[0] : piece.getBytes(), sha256);
            return ResponseEntity.ok(Map.of("question", question, "piece", number));
        } catch (Refusal refusal) {
            return refused(refusal);
        }
    }

    @PostMapping("/{upload}")
    ModelAndView done(@PathVariable String id, @PathVariable String question, @PathVariable String upload) {
        TypedForm typed = new TypedForm();
        try {
            takeWhole.take(id, upload);
        } catch (Refusal refusal) {
            typed.faults.put(question, (Refused) Verdict.refused(refusal.code(), refusal.arguments()));
        }
        FormView form = desk.show(id, false, typed);
        return new ModelAndView("application/fields :: files", Map.of("form", form, "question", form.question(question), "live", true));
    }

    private ResponseEntity<Object> refused(Refusal refusal) {
        return ResponseEntity.status(HttpStatus.valueOf(CONFLICT)).body(Map.of("message",
                messages.getMessage(refusal.messageKey(), refusal.arguments(), Locale.SIMPLIFIED_CHINESE)));
    }
}
