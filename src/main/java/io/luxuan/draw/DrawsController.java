package io.luxuan.draw;

import io.luxuan.shared.trail.OnRecord;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** Draws in public; no sign-in. Who the draw numbers are is for the staff. */
@Controller
class DrawsController {
    private final PublicDraws draws;
    private final ReadCeremony ceremony;

    DrawsController(PublicDraws draws, ReadCeremony ceremony) {
        this.draws = draws;
        this.ceremony = ceremony;
    }

    @GetMapping("/draws")
    String list(@RequestParam(required = false) String cursor, Model model) {
        model.addAttribute("cursor", cursor);
        model.addAttribute("draws", draws.newest(cursor));
        return "draw/list";
    }

    @GetMapping("/draws/{id}")
    String show(@PathVariable String id, Model model) {
        model.addAttribute("view", draws.one(id));
        return "draw/draw";
    }

    @GetMapping("/draws/{id}/record.json")
    void record(@PathVariable String id, HttpServletResponse response) throws IOException {
        send(draws.record(id), id, response);
    }

    /** Before the review is over. */
    @OnRecord(action = "paper.take", kind = "draw")
    @GetMapping("/manager/draws/{id}/record.json")
    void recordOfRunning(@PathVariable String id, HttpServletResponse response) throws IOException {
        send(ceremony.record(id), id, response);
    }

    private static void send(RecordText record, String id, HttpServletResponse response) throws IOException {
        response.setContentType(MediaType.APPLICATION_JSON_VALUE);
        response.setHeader(HttpHeaders.CONTENT_DISPOSITION, attachment("draw-" + id + ".json"));
        record.to(response.getOutputStream());
    }

    @OnRecord(action = "paper.take", kind = "draw")
    @GetMapping("/manager/draws/{id}/identities.json")
    ResponseEntity<byte[]> identities(@PathVariable String id) {
        return json(ceremony.identitiesFile(id), "identities-" + id + ".json");
    }

    private static String attachment(String name) {
        return ContentDisposition.attachment().filename(name).build().toString();
    }

    private static ResponseEntity<byte[]> json(String text, String name) {
        return ResponseEntity.ok().contentType(MediaType.APPLICATION_JSON)
                .header(HttpHeaders.CONTENT_DISPOSITION, attachment(name))
                .body(text.getBytes(StandardCharsets.UTF_8));
    }
}
