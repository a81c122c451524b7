package org.themewright.cli.internal.commands;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.osgi.util.NLS;
import org.themewright.analysis.AnalysisException;
import org.themewright.analysis.AnalysisMethodDescriptor;
import org.themewright.analysis.AnalysisResult;
import org.themewright.analysis.Parameters;
import org.themewright.analysis.Scope;
import org.themewright.analysis.export.JsonWriter;
import org.themewright.analysis.runs.AnalysisRecord;
import org.themewright.cli.CliCommand;
import org.themewright.cli.ExitCode;
import org.themewright.cli.InputException;
import org.themewright.cli.internal.commands.AnalysisPlan.Step;
import org.themewright.core.AtomicFiles;
import org.themewright.core.StudyException;
import org.themewright.core.StudySession;
import org.themewright.core.snapshot.StudySnapshot;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/**
 * Runs several analyses as a file says and writes a folder of results, or tells whether a folder still holds what comes
 * out. The same study and plan give the same bytes: nothing in the folder tells when it was written.
 */
@Command(name = "plan")
public final class PlanCommand extends CliCommand {

	private static final String MANIFEST = "results.json"; //$NON-NLS-1$

	@picocli.CommandLine.Parameters(index = "0", paramLabel = "STUDY", descriptionKey = "study")
	private Path folder;

	@picocli.CommandLine.Parameters(index = "1", paramLabel = "PLAN", descriptionKey = "plan")
	private Path plan;

	@Option(names = "--out", paramLabel = "FOLDER", required = true, descriptionKey = "planOut")
	private Path target;

	@Option(names = "--check", descriptionKey = "planCheck")
	private boolean check;

	/** A step that can be run. */
	private record Ready(Step step, AnalysisMethodDescriptor method, Parameters parameters, Scope scope) {
	}

	@Override
	protected int run() throws StudyException, InputException, IOException, AnalysisException {
		List<Step> steps = AnalysisPlan.read(resolve(plan));
		Map<String, byte[]> files = new LinkedHashMap<>();
		List<String> failures = new ArrayList<>();
		try (StudySession session = open(folder)) {
			StudySnapshot study = session.snapshot();
			List<Object> documents = new ArrayList<>();
			for (Ready each : ready(steps, study)) {
				try {
					documents.add(run(each, study, files));
				} catch (AnalysisException | InputException e) {
					failures.add(NLS.bind(Messages.planFailed, each.step().name(), e.getMessage()));
				}
			}
			StringBuilder manifest = new StringBuilder();
			JsonWriter.write(Json.object("study", study.studyId(), "analyses", documents), manifest); //$NON-NLS-1$ //$NON-NLS-2$
			files.put(MANIFEST, manifest.toString().getBytes(StandardCharsets.UTF_8));
		}
		failures.forEach(each -> err().println("themewright: " + each)); //$NON-NLS-1$
		int code = check ? check(files) : write(files);
		return failures.isEmpty() ? code : ExitCode.BAD_INPUT;
	}

	/** Everything is checked before anything is run. */
	private List<Ready> ready(List<Step> steps, StudySnapshot study) throws InputException {
		MethodLookup methods = new MethodLookup(context().registry());
		List<Ready> result = new ArrayList<>();
		for (Step each : steps) {
			try {
				AnalysisMethodDescriptor method = methods.find(each.method());
				result.add(new Ready(each, method, method.parameters(each.parameters(), study),
						Scope.of(each.scope(), study)));
			} catch (AnalysisException | InputException e) {
				throw new InputException(
						NLS.bind(Messages.planWrong, plan, NLS.bind(Messages.planFailed, each.name(), e.getMessage())), e);
			}
		}
		return result;
	}

	private static Object run(Ready ready, StudySnapshot study, Map<String, byte[]> files)
			throws AnalysisException, InputException, IOException {
		AnalysisResult result = ready.method().run(study, ready.scope(), ready.parameters(), null);
		AnalysisRecord record = AnalysisRecord.of(ready.method(), study, ready.scope(), ready.parameters(), result);
		ResultText text = new ResultText(ready.method(), study, ready.scope(), ready.parameters(), result);
		Map<String, byte[]> made = new LinkedHashMap<>();
		for (ResultFormat format : ready.step().formats()) {
			for (Map.Entry<String, String> each : text.files(format).entrySet()) {
				made.put(ready.step().name() + each.getKey() + format.suffix(),
						each.getValue().getBytes(StandardCharsets.UTF_8));
			}
		}
		files.putAll(made);
		Map<String, Object> hashes = new LinkedHashMap<>();
		made.forEach((name, bytes) -> hashes.put(name, sha256(bytes)));
		return Json.object("name", ready.step().name(), "method", record.methodId(), "version", record.methodVersion(), //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
				"parameters", record.parameters(), "scope", record.scope(), "input", record.inputHash(), "files", hashes); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$
	}

	private static String sha256(byte[] bytes) {
		try {
			return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes)); //$NON-NLS-1$
		} catch (NoSuchAlgorithmException e) {
			throw new IllegalStateException(e);
		}
	}

	private int write(Map<String, byte[]> files) throws IOException {
		Files.createDirectories(resolve(target));
		for (Map.Entry<String, byte[]> each : files.entrySet()) {
			AtomicFiles.write(resolve(target).resolve(each.getKey()), each.getValue());
			out().println(target.resolve(each.getKey()));
		}
		return ExitCode.DONE;
	}

	private int check(Map<String, byte[]> files) throws IOException {
		int different = 0;
		for (Map.Entry<String, byte[]> each : files.entrySet()) {
			Path file = resolve(target).resolve(each.getKey());
			if (!Files.exists(file) || !Arrays.equals(Files.readAllBytes(file), each.getValue())) {
				out().println(NLS.bind(Messages.planDiffers, target.resolve(each.getKey())));
				different++;
			}
		}
		if (different == 0) {
			out().println(NLS.bind(Messages.planSame, files.size(), target));
		}
		return different == 0 ? ExitCode.DONE : ExitCode.NOTHING_OR_PROBLEMS;
	}
}
