package org.themewright.core.internal.storage;

import java.util.HashMap;
import java.util.Map;

import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EClassifier;
import org.eclipse.emf.ecore.EDataType;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EFactory;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.resource.impl.ResourceSetImpl;
import org.eclipse.emf.ecore.util.BasicExtendedMetaData;
import org.eclipse.emf.ecore.xml.type.AnyType;
import org.eclipse.emf.ecore.xmi.XMIException;
import org.eclipse.emf.ecore.xmi.XMLHelper;
import org.eclipse.emf.ecore.xmi.XMLLoad;
import org.eclipse.emf.ecore.xmi.XMLParserPool;
import org.eclipse.emf.ecore.xmi.XMLResource;
import org.eclipse.emf.ecore.xmi.impl.SAXXMIHandler;
import org.eclipse.emf.ecore.xmi.impl.XMILoadImpl;
import org.eclipse.emf.ecore.xmi.impl.XMIHelperImpl;
import org.eclipse.emf.ecore.xmi.impl.XMIResourceImpl;
import org.eclipse.osgi.util.NLS;
import org.themewright.core.internal.StorableText;
import org.themewright.model.Identified;
import org.themewright.model.StudyObjects;
import org.themewright.model.StudyPackage;
import org.xml.sax.Attributes;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.DefaultHandler;

/** One XMI file of a study. What a newer version wrote into it and this one does not know is kept. */
final class StudyResource extends XMIResourceImpl {

	/** Code trees are a few levels deep; much deeper ones overflow stacks, and some Java versions refuse 100 levels. */
	private static final int DEEPEST = 80;

	/** Holds the resources of one study and loads nothing by itself: not a file, and nothing from elsewhere. */
	static final class Set extends ResourceSetImpl {

		private final Map<URI, Resource> byUri = new HashMap<>();

		/** Adds a resource, so that references into it are found. */
		void register(Resource resource) {
			getResources().add(resource);
			byUri.put(resource.getURI(), resource);
		}

		/** Takes a resource out; references into it are not found any more. */
		void unregister(Resource resource) {
			getResources().remove(resource);
			byUri.remove(resource.getURI(), resource);
		}

		@Override
		public Resource getResource(URI uri, boolean loadOnDemand) {
			return byUri.get(uri);
		}

		/** A part that was removed keeps its resource, for undo, but no reference finds it there. */
		@Override
		public EObject getEObject(URI uri, boolean loadOnDemand) {
			Resource resource = uri.fragment() == null ? null : byUri.get(uri.trimFragment());
			EObject found = resource == null ? null : resource.getEObject(uri.fragment());
			return StudyObjects.studyOf(found) == null ? null : found;
		}
	}

	/** Keeps what a newer version wrote; files are read by several threads, which meet here. */
	private static final class UnknownContent extends BasicExtendedMetaData {

		@Override
		public synchronized EPackage demandPackage(String namespace) {
			return super.demandPackage(namespace);
		}

		@Override
		public synchronized EClassifier demandType(String namespace, String name) {
			return super.demandType(namespace, name);
		}

		@Override
		public synchronized EStructuralFeature demandFeature(String namespace, String name, boolean isElement) {
			return super.demandFeature(namespace, name, isElement);
		}

		@Override
		public synchronized EStructuralFeature demandFeature(String namespace, String name, boolean isElement,
				boolean isReference) {
			return super.demandFeature(namespace, name, isElement, isReference);
		}
	}

	/** Makes EMF work out what it knows of the model, which it does when first asked and not for several threads. */
	static void prepareForThreads() {
		for (EClassifier each : StudyPackage.eINSTANCE.getEClassifiers()) {
			if (each instanceof EClass type) {
				type.getFeatureCount();
				type.getEStructuralFeature(""); //$NON-NLS-1$
				type.getEAllContainments();
				type.getEAllReferences();
				type.getEAllAttributes();
				type.getEIDAttribute();
			} else if (each instanceof EEnum values) {
				values.getEEnumLiteralByLiteral(""); //$NON-NLS-1$
			}
		}
	}

	StudyResource(URI uri, XMLParserPool parsers) {
		super(uri);
		setIntrinsicIDToEObjectMap(new HashMap<>());
		setEncoding("UTF-8"); //$NON-NLS-1$
		Map<Object, Object> load = getDefaultLoadOptions();
		load.put(XMLResource.OPTION_RECORD_UNKNOWN_FEATURE, Boolean.TRUE);
		load.put(XMLResource.OPTION_EXTENDED_META_DATA, new UnknownContent());
		load.put(XMLResource.OPTION_DEFER_IDREF_RESOLUTION, Boolean.TRUE);
		load.put(XMLResource.OPTION_USE_PARSER_POOL, parsers);
		load.put(XMLResource.OPTION_PARSER_FEATURES,
				Map.of("http://apache.org/xml/features/disallow-doctype-decl", Boolean.TRUE)); //$NON-NLS-1$
		Map<Object, Object> save = getDefaultSaveOptions();
		save.put(XMLResource.OPTION_ENCODING, "UTF-8"); //$NON-NLS-1$
		save.put(Resource.OPTION_LINE_DELIMITER, "\n"); //$NON-NLS-1$
		save.put(XMLResource.OPTION_LINE_WIDTH, Integer.MAX_VALUE);
		save.put(XMLResource.OPTION_PROCESS_DANGLING_HREF, XMLResource.OPTION_PROCESS_DANGLING_HREF_DISCARD);
	}

	/** Keeps what another resource knows beside the objects of a part, for the like object of a part of its own. */
	void takeUnknownContent(StudyResource other, EObject part) {
		Map<EObject, AnyType> unknown = getEObjectToExtensionMap();
		unknown.clear();
		if (other.getEObjectToExtensionMap().isEmpty()) {
			return;
		}
		Map<String, EObject> byId = new HashMap<>();
		putId(part, byId);
		part.eAllContents().forEachRemaining(each -> putId(each, byId));
		other.getEObjectToExtensionMap().forEach((object, content) -> {
			EObject own = object instanceof Identified identified ? byId.get(identified.getId()) : null;
			if (own != null) {
				unknown.put(own, content);
			}
		});
	}

	private static void putId(EObject object, Map<String, EObject> byId) {
		if (object instanceof Identified identified) {
			byId.put(identified.getId(), object);
		}
	}

	@Override
	protected XMLLoad createXMLLoad() {
		return new XMILoadImpl(createXMLHelper()) {
			@Override
			protected DefaultHandler makeDefaultHandler() {
				return new Handler(resource, helper, options);
			}
		};
	}

	@Override
	protected XMLHelper createXMLHelper() {
		return new XMIHelperImpl(this) {
			@Override
			public String convertToString(EFactory factory, EDataType dataType, Object value) {
				String result = super.convertToString(factory, dataType, value);
				return result == null ? null : StorableText.of(result);
			}

			/** None for what is in no file: a reference to it would make this one unreadable. */
			@Override
			public String getIDREF(EObject target) {
				return target.eResource() == resource ? super.getIDREF(target) : ""; //$NON-NLS-1$
			}
		};
	}

	/** Reads elements down to a sane depth and follows no schema locations. */
	private static final class Handler extends SAXXMIHandler {

		private static final int LONGEST_QUOTE = 40;

		private int depth;

		Handler(XMLResource resource, XMLHelper helper, Map<?, ?> options) {
			super(resource, helper, options);
		}

		@Override
		public void startElement(String uri, String localName, String name, Attributes attributes)
				throws SAXException {
			if (++depth > DEEPEST) {
				throw new SAXException(NLS.bind(Messages.tooDeep, DEEPEST));
			}
			super.startElement(uri, localName, name, attributes);
		}

		@Override
		public void endElement(String uri, String localName, String name) {
			depth--;
			super.endElement(uri, localName, name);
		}

		/** EMF would keep the last of several, where only one can be. */
		@Override
		protected void setFeatureValue(EObject object, EStructuralFeature feature, Object value, int position) {
			boolean ours = feature.getEContainingClass() != null
					&& feature.getEContainingClass().getEPackage() == StudyPackage.eINSTANCE;
			if (ours && !feature.isMany() && object.eIsSet(feature)) {
				leaveOut(NLS.bind(Messages.severalValues, feature.getName()));
			}
			super.setFeatureValue(object, feature, value, position);
		}

		/** EMF passes over text between elements, which is what is left of an element that lost its first character. */
		@Override
		public void characters(char[] characters, int start, int length) {
			super.characters(characters, start, length);
			String stray = new String(characters, start, length).strip();
			// within what a newer version wrote, text is kept
			if (text == null && mixedTargets.peek() == null && !stray.isEmpty()) {
				leaveOut(NLS.bind(Messages.strayText, stray.substring(0, Math.min(stray.length(), LONGEST_QUOTE))));
			}
		}

		/** The rest can be used; an error would make all of it unreadable. */
		private void leaveOut(String what) {
			xmlResource.getWarnings().add(new XMIException(what, getLocation(), getLineNumber(), getColumnNumber()));
		}

		@Override
		protected void handleXSISchemaLocation(String schemaLocation) {
			// nothing is loaded from where a file says
		}

		@Override
		protected void handleXSINoNamespaceSchemaLocation(String schemaLocation) {
			// nothing is loaded from where a file says
		}
	}
}
