package org.themewright.model.generator;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;

import org.eclipse.emf.codegen.ecore.generator.Generator;
import org.eclipse.emf.codegen.ecore.generator.GeneratorAdapterFactory;
import org.eclipse.emf.codegen.ecore.genmodel.GenModel;
import org.eclipse.emf.codegen.ecore.genmodel.GenModelPackage;
import org.eclipse.emf.codegen.ecore.genmodel.generator.GenBaseGeneratorAdapter;
import org.eclipse.emf.codegen.ecore.genmodel.generator.GenModelGeneratorAdapterFactory;
import org.eclipse.emf.common.util.BasicMonitor;
import org.eclipse.emf.common.util.Diagnostic;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EcorePackage;
import org.eclipse.emf.ecore.plugin.EcorePlugin;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.resource.impl.ResourceSetImpl;
import org.eclipse.emf.ecore.xmi.impl.EcoreResourceFactoryImpl;
import org.eclipse.emf.ecore.xmi.impl.XMIResourceFactoryImpl;

/** Writes the Java code of the study model out of {@code model/study.genmodel}, without a workbench. */
public final class GenerateModel {

	private static final String BUNDLE = "org.themewright.model";

	private GenerateModel() {
	}

	/**
	 * @param args the folder of the model bundle, and the folder to write to
	 * @throws IOException if a file cannot be read or written
	 */
	public static void main(String[] args) throws IOException {
		generate(Path.of(args[0]), Path.of(args[1]));
	}

	static void generate(Path bundle, Path output) throws IOException {
		Path stage = Files.createTempDirectory("model-generator");
		try {
			Path generated = stage.resolve(BUNDLE).resolve("src-gen");
			Files.createDirectories(generated);
			EcorePlugin.getPlatformResourceMap().put(BUNDLE, URI.createFileURI(stage.resolve(BUNDLE) + "/"));
			run(bundle);
			deleteTree(output);
			copyTree(generated, output);
		} finally {
			deleteTree(stage);
		}
	}

	private static void run(Path bundle) {
		GenModelPackage.eINSTANCE.eClass();
		EcorePackage.eINSTANCE.eClass();
		GeneratorAdapterFactory.Descriptor.Registry.INSTANCE.addDescriptor(GenModelPackage.eNS_URI,
				GenModelGeneratorAdapterFactory.DESCRIPTOR);
		var resources = new ResourceSetImpl();
		var factories = resources.getResourceFactoryRegistry().getExtensionToFactoryMap();
		factories.put("ecore", new EcoreResourceFactoryImpl());
		factories.put("genmodel", new XMIResourceFactoryImpl());
		resources.getURIConverter().getURIMap().putAll(EcorePlugin.computePlatformURIMap(false));
		Resource resource = resources.getResource(
				URI.createFileURI(bundle.resolve("model/study.genmodel").toAbsolutePath().toString()), true);
		GenModel genModel = (GenModel) resource.getContents().get(0);
		genModel.reconcile();
		genModel.setCanGenerate(true);
		genModel.setValidateModel(true);
		Generator generator = new Generator();
		generator.setInput(genModel);
		Diagnostic result = generator.generate(genModel, GenBaseGeneratorAdapter.MODEL_PROJECT_TYPE,
				new BasicMonitor.Printing(System.err));
		if (result.getSeverity() >= Diagnostic.ERROR) {
			throw new IllegalStateException(result.getMessage() + result.getChildren());
		}
	}

	private static void copyTree(Path from, Path to) throws IOException {
		for (Path file : files(from)) {
			Path target = to.resolve(from.relativize(file).toString());
			Files.createDirectories(target.getParent());
			Files.copy(file, target);
		}
	}

	static List<Path> files(Path folder) throws IOException {
		try (var walk = Files.walk(folder)) {
			return walk.filter(Files::isRegularFile).sorted().toList();
		}
	}

	private static void deleteTree(Path folder) throws IOException {
		if (!Files.exists(folder)) {
			return;
		}
		try (var walk = Files.walk(folder)) {
			for (Path path : walk.sorted(Comparator.reverseOrder()).toList()) {
				Files.delete(path);
			}
		}
	}
}
