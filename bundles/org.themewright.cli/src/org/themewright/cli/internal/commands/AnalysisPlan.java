package org.themewright.cli.internal.commands;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.eclipse.osgi.util.NLS;
import org.themewright.analysis.export.JsonReader;
import org.themewright.cli.InputException;

/** Several analyses, read from a file. */
final class AnalysisPlan {

	private static final long LARGEST = 4_000_000;
	private static final Pattern NAME = Pattern.compile("[A-Za-z0-9][A-Za-z0-9_-]{0,59}"); //$NON-NLS-1$
	private static final List<String> MEMBERS = List.of("name", "method", "parameters", "scope", "formats"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$

	/**
	 * One of them.
	 *
	 * @param name       what its files are called
	 * @param method     id or short name of the method
	 * @param parameters values by parameter, as people write them
	 * @param scope      names by kind
	 * @param formats    how the result is written
	 */
	record Step(String name, String method, Map<String, List<String>> parameters, Map<String, List<String>> scope,
			List<ResultFormat> formats) {
	}

	private final Path file;

	private AnalysisPlan(Path file) {
		this.file = file;
	}

	/**
	 * @param file the plan
	 * @return its steps, in order
	 * @throws InputException if it is no plan; the message says where and why
	 */
	static List<Step> read(Path file) throws InputException, IOException {
		if (Files.size(file) > LARGEST) {
			throw new InputException(NLS.bind(Messages.planTooLarge, file));
		}
		return new AnalysisPlan(file).steps();
	}

	private List<Step> steps() throws InputException, IOException {
		String text = new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
		Object document;
		try {
			document = JsonReader.read(text.startsWith("\ufeff") ? text.substring(1) : text); //$NON-NLS-1$
		} catch (IOException e) {
			throw new InputException(NLS.bind(Messages.planWrong, file, e.getMessage()), e);
		}
		Map<String, Object> plan = object(document, List.of("analyses"), Messages.planRoot); //$NON-NLS-1$
		if (!(plan.get("analyses") instanceof List<?> analyses) || analyses.isEmpty()) { //$NON-NLS-1$
			throw wrong(Messages.planRoot);
		}
		List<Step> steps = new ArrayList<>();
		Set<String> names = new HashSet<>();
		for (Object each : analyses) {
			Step step = step(object(each, MEMBERS, Messages.planStep));
			if (!names.add(step.name().toLowerCase(Locale.ROOT))) {
				throw wrong(NLS.bind(Messages.planNameTwice, step.name()));
			}
			steps.add(step);
		}
		return steps;
	}

	private Step step(Map<String, Object> step) throws InputException {
		if (!(step.get("method") instanceof String method)) { //$NON-NLS-1$
			throw wrong(Messages.planStep);
		}
		Object name = step.getOrDefault("name", method.substring(method.lastIndexOf('.') + 1)); //$NON-NLS-1$
		if (!(name instanceof String text) || !NAME.matcher(text).matches()) {
			throw wrong(NLS.bind(Messages.planName, name));
		}
		List<ResultFormat> formats = new ArrayList<>();
		for (String each : values(step.getOrDefault("formats", List.of("json")), "formats")) { //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
			ResultFormat format = ResultFormat.parse(each).orElseThrow(() -> wrong(NLS.bind(Messages.planFormat, each,
					Arrays.stream(ResultFormat.values()).map(ResultFormat::toString)
							.collect(Collectors.joining(", "))))); //$NON-NLS-1$
			if (!formats.contains(format)) {
				formats.add(format);
			}
		}
		return new Step(text, method, map(step, "parameters"), map(step, "scope"), formats); //$NON-NLS-1$ //$NON-NLS-2$
	}

	private Map<String, List<String>> map(Map<String, Object> step, String member) throws InputException {
		Map<String, List<String>> result = new LinkedHashMap<>();
		Map<String, Object> object = object(step.getOrDefault(member, Map.of()), null,
				NLS.bind(Messages.planMember, member));
		for (Map.Entry<String, Object> each : object.entrySet()) {
			result.put(each.getKey(), values(each.getValue(), member + '.' + each.getKey()));
		}
		return result;
	}

	private List<String> values(Object value, String place) throws InputException {
		List<String> result = new ArrayList<>();
		for (Object each : value instanceof List<?> list ? list : List.of(value == null ? Map.of() : value)) {
			switch (each) {
				case String text -> result.add(text);
				case Double number -> result.add(BigDecimal.valueOf(number).toPlainString());
				case Long number -> result.add(number.toString());
				case Boolean flag -> result.add(flag.toString());
				case null, default -> throw wrong(NLS.bind(Messages.planValue, place));
			}
		}
		return result;
	}

	@SuppressWarnings("unchecked")
	private Map<String, Object> object(Object value, List<String> members, String otherwise) throws InputException {
		if (!(value instanceof Map<?, ?> map)) {
			throw wrong(otherwise);
		}
		for (Object each : map.keySet()) {
			if (members != null && !members.contains(each)) {
				throw wrong(NLS.bind(Messages.planUnknown, each, String.join(", ", members))); //$NON-NLS-1$
			}
		}
		return (Map<String, Object>) map;
	}

	private InputException wrong(String reason) {
		return new InputException(NLS.bind(Messages.planWrong, file, reason));
	}
}
