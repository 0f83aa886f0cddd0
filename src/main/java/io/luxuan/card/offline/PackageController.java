package io.luxuan.card.offline;

import io.luxuan.shared.Verdict.Refused;
import io.luxuan.shared.site.FormAgain;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Review away from the network: the package to take along, and the workbook to bring back. */
@Controller
class PackageController {
    private static final long LARGEST = 5L * 1024 * 1024;

    private final TakePackage take;
    private final BringBack bring;

    PackageController(TakePackage take, BringBack bring) {
        this.take = take;
        this.bring = bring;
    }

    @GetMapping("/expert/package")
    String show(Model model) {
        return page(List.of(), null, model);
    }

    /** Made as a whole before the first byte is sent. */
    @GetMapping("/expert/package/{roundId}/cards.zip")
    void take(@PathVariable String roundId, HttpServletResponse response) throws IOException {
        Path made = Files.createTempFile("cards", ".zip");
        try {
            try (OutputStream out = Files.newOutputStream(made)) {
                take.to(roundId, out);
            }
            response.setContentType("application/zip");
            response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
            response.setHeader(HttpHeaders.CONTENT_DISPOSITION,
                    ContentDisposition.attachment().filename("评审材料.zip", StandardCharsets.UTF_8).build().toString());
            Files.copy(made, response.getOutputStream());
        } finally {
            Files.deleteIfExists(made);
        }
    }

    @PostMapping("/expert/package/{roundId}")
    String bring(@PathVariable String roundId, @RequestParam(required = false) MultipartFile file, Model model,
            HttpServletResponse response, RedirectAttributes flash) throws IOException {
        if (file == null || file.isEmpty() || file.getSize() > LARGEST) {
            FormAgain.mark(response);
            return page(List.of(new CardFault(0, "", new Refused("card.package.choose", List.of()))), roundId, model);
        }
        int saved;
        try {
            saved = bring.bring(roundId, file.getBytes());
        } catch (FaultyCards faulty) {
            FormAgain.mark(response);
            return page(faulty.faults(), roundId, model);
        }
        flash.addFlashAttribute("done", "card.package.saved");
        flash.addFlashAttribute("doneArguments", List.of(saved));
        return "redirect:/expert/sign";
    }

    private String page(List<CardFault> faults, String roundId, Model model) {
        model.addAttribute("rounds", take.rounds()).addAttribute("faults", faults).addAttribute("faultyRound", roundId);
        return "card/package";
    }
}
