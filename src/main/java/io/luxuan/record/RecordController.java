package io.luxuan.record;

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

/** Where anyone finds and downloads sealed records; no sign-in. */
@Controller
class RecordController {
    private final PublishedRecords records;

    RecordController(PublishedRecords records) {
        this.records = records;
    }

    @GetMapping("/records")
    String all(@RequestParam(required = false) String cursor, Model model) {
        model.addAttribute("cursor", cursor).addAttribute("lines", records.page(cursor));
        return "record/records";
    }

    @GetMapping("/records/{roundId}")
    String ofRound(@PathVariable String roundId, Model model) {
        model.addAttribute("roundTitle", records.titleOf(roundId)).addAttribute("lines", records.ofRound(roundId));
        return "record/round";
    }

    @GetMapping("/records/{roundId}/{stage}")
    ResponseEntity<byte[]> file(@PathVariable String roundId, @PathVariable String stage) {
        String name = "record-" + roundId + "-" + stage + ".json";
        return ResponseEntity.ok().contentType(MediaType.APPLICATION_JSON)
                .header(HttpHeaders.CONTENT_DISPOSITION, ContentDisposition.attachment().filename(name).build().toString())
                .body(records.file(roundId, stage).getBytes(StandardCharsets.UTF_8));
    }
}
