// SPDX-License-Identifier: GPL-3.0-or-later
import java.io.File;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.PDFAParser;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.TestAssertion;
import org.verapdf.pdfa.results.ValidationResult;

/**
 * Validate FOLDER FLAVOUR...: holds every PDF file of a folder to each flavour of veraPDF (2a, 2u, ua1), in one run.
 * Prints each rule that a file breaks, and one line for each flavour. Status 1 if any rule is broken or there is no file.
 */
public class Validate {
    private record Verdict(int[] failedRules, String report) {}

    public static void main(String[] arguments) throws Exception {
        File[] files = new File(arguments[0]).listFiles((folder, name) -> name.endsWith(".pdf"));
        if (files == null || files.length == 0 || arguments.length < 2) {
            System.out.println("Nothing to validate in " + arguments[0]);
            System.exit(1);
        }
        Arrays.sort(files);
        VeraGreenfieldFoundryProvider.initialise();
        List<PDFAFlavour> flavours = new ArrayList<>();
        for (String name : Arrays.asList(arguments).subList(1, arguments.length))
            flavours.add(PDFAFlavour.fromString(name));

        ExecutorService workers = Executors.newFixedThreadPool(Runtime.getRuntime().availableProcessors());
        List<Future<Verdict>> verdicts = new ArrayList<>();
        for (File file : files)
            verdicts.add(workers.submit((Callable<Verdict>) () -> validate(file, flavours)));
        workers.shutdown();
        int[] failed = new int[flavours.size()];
        for (Future<Verdict> verdict : verdicts) {
            System.out.print(verdict.get().report());
            for (int i = 0; i < failed.length; i++)
                failed[i] += verdict.get().failedRules()[i];
        }
        for (int i = 0; i < failed.length; i++)
            System.out.println(flavours.get(i) + ": " + failed[i] + " failed rules over " + files.length + " papers");
        System.exit(Arrays.stream(failed).sum() == 0 ? 0 : 1);
    }

    private static Verdict validate(File file, List<PDFAFlavour> flavours) throws Exception {
        int[] failed = new int[flavours.size()];
        StringBuilder report = new StringBuilder();
        try (PDFAParser parser = Foundries.defaultInstance().createParser(file)) {
            List<ValidationResult> results = Foundries.defaultInstance().createValidator(flavours).validateAll(parser);
            if (results.size() != flavours.size())
                throw new IllegalStateException(file + ": a flavour was left out");
            for (ValidationResult result : results) {
                PDFAFlavour flavour = result.getPDFAFlavour();
                TreeMap<String, Integer> broken = brokenRules(result);
                failed[flavours.indexOf(flavour)] = broken.size();
                broken.forEach((rule, times) -> report.append(
                        file.getName() + ", " + flavour + ", " + times + " times: " + rule + "\n"));
            }
        }
        return new Verdict(failed, report.toString());
    }

    private static TreeMap<String, Integer> brokenRules(ValidationResult result) {
        TreeMap<String, Integer> broken = new TreeMap<>();
        for (TestAssertion each : result.getTestAssertions())
            if (each.getStatus() == TestAssertion.Status.FAILED)
                broken.merge(each.getRuleId().getClause() + "-" + each.getRuleId().getTestNumber() + " " + each.getMessage(),
                        1, Integer::sum);
        if (result.isCompliant() != broken.isEmpty())
            broken.put("veraPDF does not say why", 1);
        return broken;
    }
}
